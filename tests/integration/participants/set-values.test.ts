import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let client: Client;

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit('Coder A');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

/** Everyone with what is known, reasons in brackets. */
async function sheet(): Promise<Record<string, Record<string, string>>> {
  const attributes = await valueOf(client.call('attributes.list', {}));
  const people = await valueOf(client.call('participants.list', {}));
  const nameOf = (id: string): string => attributes.find((attribute) => attribute.id === id)?.name ?? '';
  return Object.fromEntries(
    people.map(({ name, values }) => [
      name,
      Object.fromEntries(
        values.map(({ attributeId, value, missing }) => [nameOf(attributeId), value ?? `[${missing ?? ''}]`]),
      ),
    ]),
  );
}

const block = {
  participants: ['Ann', 'Ben'],
  attributes: [
    { name: 'Students', type: 'range' as const },
    { name: 'Type', type: 'category' as const, categories: ['Rural', 'Urban'] },
  ],
  cells: [
    { participant: 0, attribute: 0, value: '14,000 – 16,000' },
    { participant: 1, attribute: 0, value: null, missing: 'Not shared' },
    { participant: 0, attribute: 1, value: 'rural' },
  ],
  how: 'pasted' as const,
};

test('a block brings participants and attributes with it, in one step', async () => {
  const done = await valueOf(client.call('attributes.setValues', block));
  expect(done.changed).toBe(3);
  expect(await sheet()).toEqual({
    Ann: { Students: '14000-16000', Type: 'Rural' },
    Ben: { Students: '[Not shared]' },
  });
  const undone = await valueOf(client.call('history.undo', {}));
  expect(undone.label).toBe('Pasted 3 cells of the participants');
  expect(await sheet()).toEqual({});
  expect(await valueOf(client.call('attributes.list', {}))).toEqual([]);
  await valueOf(client.call('history.redo', {}));
  expect((await sheet())['Ann']).toEqual({ Students: '14000-16000', Type: 'Rural' });
});

test('of a block with one bad cell, nothing is done', async () => {
  const bad = { ...block, cells: [...block.cells, { participant: 1, attribute: 1, value: 'Lunar' }] };
  expect(await refusalOf(client.call('attributes.setValues', bad))).toBe('bad_value');
  expect(await sheet()).toEqual({});
});

test('cells are cleared together, and what says the same is no change', async () => {
  const { participantIds, attributeIds } = await valueOf(client.call('attributes.setValues', block));
  const [ann = ''] = participantIds;
  const [students = '', type = ''] = attributeIds;
  const again = { cells: [{ participant: ann, attribute: students, value: '14000-16000' }] };
  expect((await valueOf(client.call('attributes.setValues', again))).changed).toBe(0);
  const cleared = await valueOf(
    client.call('attributes.setValues', {
      cells: [students, type].map((attribute) => ({ participant: ann, attribute, value: null })),
      how: 'cleared',
    }),
  );
  expect(cleared.changed).toBe(2);
  expect((await sheet())['Ann']).toEqual({});
});

test('classes follow from the number by thresholds, and say what they can’t decide', async () => {
  const { attributeIds, participantIds } = await valueOf(client.call('attributes.setValues', block));
  const [students = ''] = attributeIds;
  const cuts = [{ at: 15_000 }, { at: 100_000, side: 'below' as const }];
  const size = await valueOf(
    client.call('attributes.addClasses', {
      name: 'District size',
      of: students,
      names: ['Small', 'Mid-sized', 'Large'],
      cuts,
    }),
  );
  expect(await sheet()).toMatchObject({
    Ann: { 'District size': '[Undecided: 14000–16000 may be Small or Mid-sized]' },
    Ben: { 'District size': '[Not shared]' },
  });
  const [ann = ''] = participantIds;
  const set = (value: string) =>
    valueOf(client.call('attributes.setValue', { participantId: ann, attributeId: students, value }));
  await set('100000');
  expect((await sheet())['Ann']?.['District size']).toBe('Mid-sized');
  await set('100 001');
  expect((await sheet())['Ann']?.['District size']).toBe('Large');

  const write = { participantId: ann, attributeId: size.id, value: 'Small' };
  expect(await refusalOf(client.call('attributes.setValue', write))).toBe('bad_value');
  expect(await refusalOf(client.call('attributes.remove', { attributeId: students }))).toBe('in_use');
  const text = { attributeId: students, type: 'text' as const };
  expect(await refusalOf(client.call('attributes.change', text))).toBe('invalid_input');
  const falling = {
    attributeId: size.id,
    of: students,
    names: ['a', 'b', 'c'],
    cuts: [{ at: 2 }, { at: 1 }],
  };
  expect(await refusalOf(client.call('attributes.changeClasses', falling))).toBe('invalid_input');
  await valueOf(
    client.call('attributes.changeClasses', {
      attributeId: size.id,
      of: students,
      names: ['Small', 'Not small'],
      cuts: [{ at: 15_000 }],
    }),
  );
  expect((await sheet())['Ann']?.['District size']).toBe('Not small');
  const where = [{ attributeId: size.id, values: ['not small'] }];
  const matrix = await valueOf(client.call('matrix.compute', { spec: { where, attributeIds: [size.id] } }));
  expect(matrix.rows.map(({ label, attributes }) => [label, ...attributes])).toEqual([['Ann', 'Not small']]);
});

test('an attribute takes another kind of value, and what does not fit is refused, kept or forgotten', async () => {
  const people = await valueOf(client.call('participants.add', { names: ['Ann', 'Ben'] }));
  const age = await valueOf(client.call('attributes.add', { name: 'Age', type: 'text' }));
  const cells = ['1,200', 'old'].map((value, index) => ({
    participant: people[index]?.id ?? '',
    attribute: age.id,
    value,
  }));
  await valueOf(client.call('attributes.setValues', { cells }));
  const change = { attributeId: age.id, type: 'number' as const };
  expect(await refusalOf(client.call('attributes.change', change))).toBe('bad_value');
  await valueOf(client.call('attributes.change', { ...change, unfit: 'reason' }));
  expect(await sheet()).toEqual({ Ann: { Age: '1200' }, Ben: { Age: '[old]' } });
  await valueOf(client.call('history.undo', {}));
  await valueOf(client.call('attributes.change', { ...change, unfit: 'forget' }));
  expect(await sheet()).toEqual({ Ann: { Age: '1200' }, Ben: {} });
});

test('participants and attributes are put in another order', async () => {
  const { attributeIds, participantIds } = await valueOf(client.call('attributes.setValues', block));
  await valueOf(client.call('participants.arrange', { participantIds: participantIds.toReversed() }));
  await valueOf(client.call('attributes.arrange', { attributeIds: attributeIds.toReversed() }));
  expect(Object.keys(await sheet())).toEqual(['Ben', 'Ann']);
  expect((await valueOf(client.call('attributes.list', {}))).map(({ name }) => name)).toEqual([
    'Type',
    'Students',
  ]);
  const nobody = { participantIds: ['01990000-0000-7000-8001-0000000000ff'] };
  expect(await refusalOf(client.call('participants.arrange', nobody))).toBe('not_found');
});
