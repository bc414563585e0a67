import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let b: Client;
let roundId: string;
let sourceId: string;

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'ann.txt', shortInterview);
  await valueOf(a.call('coders.add', { name: 'Coder B' }));
  roundId = (await valueOf(a.call('rounds.list', {})))[0]?.id ?? '';
  b = await study.sit('Coder B');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

test('a memo begun before a round and changed in it is its coder’s until the round is compared', async () => {
  const memo = await valueOf(
    b.call('memos.write', { about: { kind: 'study', id: null }, title: 'First thoughts', text: 'early' }),
  );
  expect(await valueOf(a.call('memos.list', {}))).toHaveLength(1);
  const { coderId } = memo;
  await valueOf(a.call('rounds.addCoder', { roundId, coderId }));
  const { code } = await valueOf(
    b.call('codings.apply', { sourceId, start: 20, end: 60, newCode: 'a secret name' }),
  );
  const changed = await valueOf(
    b.call('memos.write', {
      memoId: memo.id,
      about: { kind: 'code', id: code.id },
      title: 'Second thoughts',
      text: 'a secret name matters',
    }),
  );
  expect(changed.aboutName).toBe('a secret name');

  expect(await valueOf(a.call('memos.list', {}))).toEqual([]);
  const { actions } = await valueOf(a.call('history.list', {}));
  expect(actions.map(({ label }) => label).join()).not.toContain('Second thoughts');

  await valueOf(a.call('rounds.finish', { roundId }));
  await valueOf(b.call('rounds.finish', { roundId }));
  await valueOf(a.call('rounds.compare', { roundId }));
  expect((await valueOf(a.call('memos.list', {}))).map(({ aboutName }) => aboutName)).toEqual([
    'a secret name',
  ]);
});
