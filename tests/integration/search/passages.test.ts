import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let client: Client;

const far = 'and '.repeat(20);

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit('Coder A');
  await importText(
    client,
    'one.txt',
    `Ann: The rooms, ${far} then we visit.\n\nAnn: We visit the big rooms.\n`,
  );
  await importText(client, 'two.txt', 'Ben: We visit rooms, and visit rooms again.\n\nBen: Rooms.\n');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const found = async (words: string, limit = 20): Promise<readonly string[]> =>
  (await valueOf(client.call('search.passages', { words, limit, prefix: true }))).passages.map(
    ({ quotation }) => quotation,
  );

test('words that follow one another come first, then those close by, then those of one turn; one passage a turn', async () => {
  expect(await found('visit room')).toEqual([
    'visit room',
    'visit the big room',
    `rooms, ${far} then we visit`,
  ]);
  expect(await found('visit room', 1)).toEqual(['visit room']);
  expect(await found('room')).toHaveLength(4);
  expect(await found('visit coffee')).toEqual([]);
  expect(await found('“ … ”')).toEqual([]);
});

test('each passage says where the words stand in it, and how many turns there are besides', async () => {
  const { turns, passages } = await valueOf(
    client.call('search.passages', { words: 'visit rooms', limit: 2 }),
  );
  expect(turns).toBe(3);
  const marked = passages.map(({ marks, context, contextStart, quotation }) => {
    expect(context).toContain(quotation);
    return marks.map(({ start, end }) => context.slice(start - contextStart, end - contextStart));
  });
  expect(marked).toEqual([
    ['visit', 'rooms'],
    ['visit', 'rooms'],
  ]);
});
