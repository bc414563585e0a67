import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let roundId: string;
let sourceId: string;

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'ann.txt', shortInterview);
  const { id: coderId } = await valueOf(a.call('coders.add', { name: 'Coder B' }));
  roundId = (await valueOf(a.call('rounds.list', {})))[0]?.id ?? '';
  await valueOf(a.call('rounds.addCoder', { roundId, coderId }));
  const b = await study.sit('Coder B');
  for (const [client, newCode] of [
    [a, 'walks'],
    [b, 'visits'],
  ] as const) {
    await valueOf(client.call('episodes.mark', { sourceId, start: 20, end: 60 }));
    await valueOf(client.call('codings.apply', { sourceId, start: 20, end: 60, newCode }));
  }
  await valueOf(b.call('rounds.finish', { roundId }));
  await valueOf(a.call('rounds.finish', { roundId }));
  await valueOf(a.call('rounds.compare', { roundId }));
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const told = async (): Promise<{ readonly compared: string; readonly notes: readonly string[] }> => {
  const { compared, notes } = await valueOf(a.call('agreement.ofRound', { roundId }));
  return { compared, notes: notes.filter((note) => !/decided/u.test(note)) };
};

const reopened = async (): Promise<boolean | undefined> =>
  (await valueOf(a.call('rounds.list', {})))[0]?.reopened;

const before =
  '1 episode of Round 1, the consensus codes that each coder’s codes stand for, before discussion';

test('agreement of work that was changed after it had been revealed is not said to be from before discussion', async () => {
  expect(await told()).toEqual({ compared: before, notes: [] });
  expect(await reopened()).toBe(false);
  await valueOf(a.call('history.undo', {}));
  expect(await reopened()).toBe(true);
  await valueOf(a.call('history.undo', {}));
  await valueOf(a.call('codings.apply', { sourceId, start: 20, end: 60, newCode: 'visits' }));
  await valueOf(a.call('rounds.finish', { roundId }));
  await valueOf(a.call('rounds.compare', { roundId }));
  expect(await reopened()).toBe(false);
  expect(await told()).toEqual({
    compared: before.replace('before discussion', 'as it stood when last revealed'),
    notes: [
      'The coders’ work had been revealed once before and was changed after that, so this is not their agreement before discussion',
    ],
  });
});

test('what was only taken back and done again, the revealing or everything, is from before discussion still', async () => {
  await valueOf(a.call('history.undo', {}));
  await valueOf(a.call('rounds.compare', { roundId }));
  expect(await told()).toEqual({ compared: before, notes: [] });
  const nobody = await study.sit();
  while ((await nobody.call('history.undo', {})).ok) {
    // Back to the empty study.
  }
  while ((await nobody.call('history.redo', {})).ok) {
    // And forth again.
  }
  expect(await told()).toEqual({ compared: before, notes: [] });
});
