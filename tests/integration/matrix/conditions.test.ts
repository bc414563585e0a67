import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { MatrixSpec } from '#shared/contract/matrix.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const group = `Interviewer: How do you plan?

Ben: We plan in June.

Cem: I plan alone, at night.
`;

let study: StudyAtHand;
let a: Client;
let district: string;
let coaches: string;

async function setValue(
  attributeId: string,
  name: string,
  value: string | null,
  missing: string | null = null,
): Promise<void> {
  const people = await valueOf(a.call('participants.list', {}));
  const participantId = people.find((person) => person.name === name)?.id ?? '';
  await valueOf(a.call('attributes.setValue', { participantId, attributeId, value, missing }));
}

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  const alone = await importText(a, 'ann.txt', shortInterview);
  const together = await importText(a, 'group.txt', group);
  await importText(a, 'dora.txt', shortInterview.replaceAll('Ann:', 'Dora:'));
  await valueOf(a.call('participants.add', { names: ['Eve'] }));
  const say = async (sourceId: string, text: string, words: string): Promise<void> => {
    const start = text.indexOf(words);
    await valueOf(
      a.call('codings.apply', { sourceId, start, end: start + words.length, newCode: `of ${words}` }),
    );
  };
  await say(alone, shortInterview, 'every Monday');
  await say(together, group, 'plan in June');
  await say(together, group, 'at night');
  district = (
    await valueOf(
      a.call('attributes.add', {
        name: 'District type',
        type: 'category',
        categories: ['Rural', 'Suburban', 'Urban'],
      }),
    )
  ).id;
  coaches = (await valueOf(a.call('attributes.add', { name: 'Works with coaches', type: 'yes/no' }))).id;
  await setValue(district, 'Ann', 'Urban');
  await setValue(district, 'Ben', 'Rural');
  await setValue(district, 'Cem', 'Urban');
  await setValue(district, 'Dora', null, 'Not shared');
  await setValue(district, 'Eve', 'Suburban');
  await setValue(coaches, 'Ann', 'Yes');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const rural = (): { attributeId: string; values: string[] } => ({ attributeId: district, values: ['rural'] });

describe('conditions on participants', () => {
  const spec = { columns: 'code', cells: 'codings', layer: { of: 'any' } } as const;

  test('keep the sources in which those participants speak, and of them what these said', async () => {
    const matrix = await valueOf(
      a.call('matrix.compute', { spec: { ...spec, rows: 'source', where: [rural()] }, evidence: true }),
    );
    expect(matrix.rows.map(({ label }) => label)).toEqual(['group']);
    expect(matrix.columns.map(({ label }) => label)).toEqual([
      'of every Monday',
      'of plan in June',
      'of at night',
    ]);
    expect(matrix.columnTotals).toEqual([0, 1, 0]);
    expect(matrix.cells[0]?.map(({ evidence }) => evidence?.length)).toEqual([0, 1, 0]);
  });

  test('do so too where sources are the columns, and for the evidence behind them', async () => {
    const turned: MatrixSpec = MatrixSpec.parse({
      rows: 'code',
      columns: 'source',
      cells: 'codings',
      layer: { of: 'any' },
      where: [{ attributeId: district, values: ['Urban'] }],
    });
    const matrix = await valueOf(a.call('matrix.compute', { spec: turned }));
    expect(matrix.columns.map(({ label }) => label)).toEqual(['ann', 'group']);
    expect(matrix.columnTotals).toEqual([1, 1]);
    const evidence = await valueOf(a.call('matrix.evidence', { spec: turned, rowId: null, columnId: null }));
    expect(evidence.map(({ quotation }) => quotation)).toEqual(['every Monday', 'at night']);
  });

  test.each<[string, string]>([
    ['Rural', ''],
    ['Urban', ''],
    ['Rural', 'Urban'],
    ['Not shared', 'Suburban'],
  ])('add up to the same whether the rows are participants or sources (%s %s)', async (one, other) => {
    const where = [{ attributeId: district, values: [one, other].filter((value) => value !== '') }];
    const [people, sources] = await Promise.all(
      (['participant', 'source'] as const).map((rows) =>
        valueOf(a.call('matrix.compute', { spec: { ...spec, rows, where } })),
      ),
    );
    expect(sources?.columnTotals).toEqual(people?.columnTotals);
  });

  test.each<[string, string, readonly string[]]>([
    ['another spelling', 'uRBAN', ['Ann', 'Cem']],
    ['a reason why there is no value', 'not shared', ['Dora']],
    ['a category of somebody who speaks nowhere', 'Suburban', ['Eve']],
  ])('take %s', async (_what, value, kept) => {
    const matrix = await valueOf(
      a.call('matrix.compute', { spec: { ...spec, where: [{ attributeId: district, values: [value] }] } }),
    );
    expect(matrix.rows.map(({ label }) => label)).toEqual(kept);
  });

  test('read a value as its attribute means it', async () => {
    const kept = async (value: string): Promise<readonly string[]> => {
      const where = [{ attributeId: coaches, values: [value] }];
      const matrix = await valueOf(a.call('matrix.compute', { spec: { ...spec, where } }));
      return matrix.rows.map(({ label }) => label);
    };
    expect(await kept('y')).toEqual(['Ann']);
    expect(await kept('No')).toEqual([]);
  });

  test.each<['participant' | 'source']>([['participant'], ['source']])(
    'refuse a value that the attribute can’t take, and name those it can (%s)',
    async (rows) => {
      const where = [{ attributeId: district, values: ['Urban', 'Rurall'] }];
      const refused = await a.call('matrix.compute', { spec: { ...spec, rows, where } });
      expect(refused).toMatchObject({
        ok: false,
        error: {
          code: 'bad_value',
          message: 'District type can’t be “Rurall”; it takes one of Rural, Suburban, Urban or “Not shared”.',
        },
      });
      const input = { spec: MatrixSpec.parse({ ...spec, rows, where }) };
      expect(await refusalOf(a.call('matrix.evidence', { ...input, rowId: null, columnId: null }))).toBe(
        'bad_value',
      );
      expect(await refusalOf(a.call('matrix.export', { ...input, format: 'csv' }))).toBe('bad_value');
    },
  );

  test('refuse maybe where an attribute takes yes or no, and an attribute that is not there', async () => {
    const ask = (attributeId: string): Promise<string> =>
      refusalOf(a.call('matrix.compute', { spec: { where: [{ attributeId, values: ['maybe'] }] } }));
    expect(await ask(coaches)).toBe('bad_value');
    expect(await ask('01990000-0000-7000-8001-0000000000ff')).toBe('not_found');
  });
});

test('of numbers a condition can be a span, and a range lies in it as a whole', async () => {
  const time = (await valueOf(a.call('attributes.add', { name: 'Percentage of time', type: 'range' }))).id;
  await setValue(time, 'Ann', '12.5');
  await setValue(time, 'Ben', '30-40');
  await setValue(time, 'Cem', null, 'Not shared');
  const kept = async (...values: readonly string[]): Promise<readonly string[]> => {
    const matrix = await valueOf(
      a.call('matrix.compute', {
        spec: { columns: 'code', layer: { of: 'any' }, where: [{ attributeId: time, values: [...values] }] },
        evidence: false,
      }),
    );
    return matrix.rows.map(({ label }) => label);
  };
  expect(await kept('from 10 to 35')).toEqual(['Ann']);
  expect(await kept('From 30', 'not shared')).toEqual(['Ben', 'Cem']);
  const wrong = { attributeId: district, values: ['from 3'] };
  const asked = a.call('matrix.compute', { spec: { columns: 'code', where: [wrong] }, evidence: false });
  expect(await refusalOf(asked)).toBe('bad_value');
});

describe('classes of participants', () => {
  const spec = { layer: { of: 'any' } } as const;

  test('are rows: of each class how many, whoever has no value among them, and the figures add up to those of people', async () => {
    const of = (cells: 'presence' | 'codings') =>
      valueOf(
        a.call('matrix.compute', {
          spec: { ...spec, rows: 'class', columns: 'code', cells, classesOf: district },
          evidence: true,
        }),
      );
    const matrix = await of('presence');
    expect(matrix.rowAxis).toBe('District type');
    expect(matrix.rows.map(({ label, attributes }) => [label, ...attributes])).toEqual([
      ['Rural', '1'],
      ['Suburban', '1'],
      ['Urban', '2'],
      ['Not shared', '1'],
    ]);
    expect(matrix.rowTotals).toEqual([1, 0, 2, 0]);
    const people = await valueOf(
      a.call('matrix.compute', { spec: { ...spec, rows: 'participant', columns: 'code' }, evidence: false }),
    );
    expect(matrix.columnTotals).toEqual(people.columnTotals);
    const [first] = matrix.rows;
    expect(
      await valueOf(
        a.call('matrix.evidence', { spec: matrix.spec, rowId: first?.id ?? null, columnId: null }),
      ),
    ).toMatchObject([{ participant: 'Ben' }]);
    expect((await of('codings')).total).toBe(3);
  });

  test('are columns, with their sizes; under conditions only of those who are kept', async () => {
    const matrix = await valueOf(
      a.call('matrix.compute', {
        spec: {
          ...spec,
          rows: 'code',
          columns: 'class',
          classesOf: district,
          where: [{ attributeId: coaches, values: ['Yes'] }],
        },
        evidence: false,
      }),
    );
    expect(matrix.columns.map(({ label }) => label)).toEqual(['Rural (0)', 'Suburban (0)', 'Urban (1)']);
    expect(matrix.cells.flatMap((line) => line.map(({ state }) => state))).toContain('no source');
    expect(matrix.total).toBe(1);
  });

  test('need an attribute, and another side', async () => {
    const none = a.call('matrix.compute', { spec: { ...spec, rows: 'class' }, evidence: false });
    expect(await refusalOf(none)).toBe('invalid_input');
    const both = a.call('matrix.compute', {
      spec: { ...spec, rows: 'class', columns: 'participant', classesOf: district },
      evidence: false,
    });
    expect(await refusalOf(both)).toBe('invalid_input');
  });
});
