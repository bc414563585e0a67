import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { WireError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
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

/** One name, as two people may type it: in capitals, and with its accent apart. */
const typed = ['Zoë', 'ZOË', 'zoe\u0308'];

type Add = (to: Client, name: string) => Promise<Result<unknown, WireError>>;

test.each<[string, Add]>([
  ['coder', (to, name) => to.call('coders.add', { name })],
  ['participant', (to, name) => to.call('participants.add', { names: [name] })],
  ['attribute', (to, name) => to.call('attributes.add', { name, type: 'text' })],
  ['code', (to, name) => to.call('codes.create', { name, kind: 'code' })],
  ['table', (to, name) => to.call('tables.save', { name, caption: '', spec: {} })],
  [
    'round',
    async (to, name) => {
      const { length } = await valueOf(to.call('coders.list', {}));
      const coder = await valueOf(to.call('coders.add', { name: `Coder ${length}` }));
      return to.call('rounds.open', { name, work: 'both', codebook: 'own', coderIds: [coder.id] });
    },
  ],
])('a %s can’t have the name of another in capitals or with its accent apart', async (_thing, add) => {
  const [first = '', ...others] = typed;
  await valueOf(add(client, first));
  for (const other of others) {
    expect(await refusalOf(add(client, other))).toBe('name_taken');
  }
  await valueOf(add(client, 'Zoe'));
});

test('sources and speakers go by the same rule, and so does the seat of a coder', async () => {
  const said = (name: string): string => shortInterview.replaceAll('Ann:', `${name}:`);
  const first = await importText(client, 'Zoë.txt', said('Zoë'));
  await importText(client, 'ZOË.txt', said('ZOË'));
  const sources = await valueOf(client.call('sources.list', {}));
  expect(sources.map(({ title }) => title)).toEqual(['Zoë', 'ZOË (2)']);
  const people = await valueOf(client.call('participants.list', {}));
  expect(people.map(({ name, sourceIds }) => [name, sourceIds.length])).toEqual([['Zoë', 2]]);
  expect(await refusalOf(client.call('sources.rename', { sourceId: first, title: 'zoë (2)' }))).toBe(
    'name_taken',
  );
  await valueOf(client.call('sources.rename', { sourceId: first, title: 'ZOË' }));

  await valueOf(client.call('coders.add', { name: 'Zoë' }));
  for (const name of typed) {
    const seat = await study.sit(name);
    expect((await valueOf(seat.call('session.get', {}))).coder?.name).toBe('Zoë');
  }
});
