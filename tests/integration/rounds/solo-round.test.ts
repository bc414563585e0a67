import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let coder: Client;

beforeEach(async () => {
  study = await studyAtHand();
  coder = await study.sit('Coder A');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const finish = async (): Promise<void> => {
  const roundId = (await valueOf(coder.call('rounds.list', {}))).at(-1)?.id ?? '';
  await valueOf(coder.call('rounds.finish', { roundId }));
  await valueOf(coder.call('rounds.close', { roundId }));
};

test('codes of the same name become one when a round with a single coder ends, and no stretch counts twice', async () => {
  const sourceId = await importText(coder, 'ann.txt', shortInterview);
  const stretch = { sourceId, start: 20, end: 60 };
  const first = await valueOf(coder.call('codings.apply', { ...stretch, newCode: 'learning walks' }));
  await finish();

  const coderIds = (await valueOf(coder.call('coders.list', {}))).map(({ id }) => id);
  await valueOf(coder.call('rounds.open', { coderIds, name: 'Round 2', work: 'codes', codebook: 'own' }));
  await valueOf(coder.call('codings.apply', { ...stretch, codeId: first.code.id }));
  await valueOf(coder.call('codings.apply', { ...stretch, newCode: 'Learning walks' }));
  await valueOf(coder.call('codings.apply', { sourceId, start: 70, end: 90, newCode: 'Learning walks' }));
  await finish();

  const codes = await valueOf(coder.call('codes.list', {}));
  expect(codes.map(({ name, coderId }) => [name, coderId])).toEqual([['learning walks', null]]);
  const { quotations } = await valueOf(coder.call('codes.quotations', { codeId: first.code.id }));
  expect(quotations.map(({ start, end }) => [start, end])).toEqual([
    [20, 60],
    [20, 60],
    [70, 90],
  ]);
  const report = await valueOf(coder.call('study.check', {}));
  expect(report.checks.filter((check) => !check.ok)).toEqual([]);
});
