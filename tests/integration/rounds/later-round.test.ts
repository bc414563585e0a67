import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let b: Client;
let sourceId: string;

const places = [
  { start: 20, end: 60 },
  { start: 70, end: 110 },
];

/** Coder A marks and codes two episodes alone; then both code them again in a second round, which is open. */
beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'ann.txt', shortInterview);
  const [first] = await valueOf(a.call('rounds.list', {}));
  for (const place of places) {
    await valueOf(a.call('episodes.mark', { sourceId, ...place }));
    await valueOf(a.call('codings.apply', { sourceId, ...place, newCode: 'learning walks' }));
  }
  await valueOf(a.call('rounds.finish', { roundId: first?.id ?? '' }));
  await valueOf(a.call('rounds.close', { roundId: first?.id ?? '' }));
  await valueOf(a.call('coders.add', { name: 'Coder B' }));
  b = await study.sit('Coder B');
  const coderIds = (await valueOf(a.call('coders.list', {}))).map(({ id }) => id);
  await valueOf(a.call('rounds.open', { name: 'Round 2', work: 'codes', codebook: 'study', coderIds }));
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const agreedCodings = async (client: Client): Promise<readonly number[]> =>
  (await valueOf(client.call('codings.list', { sourceId, reading: { of: 'consensus' } }))).map(
    ({ start }) => start,
  );

test('who codes again what somebody coded before sees the episodes and not the codings', async () => {
  expect(await valueOf(b.call('episodes.list', { sourceId }))).toHaveLength(2);
  expect(await agreedCodings(b)).toEqual([]);
  expect(await valueOf(b.call('codings.list', { sourceId }))).toEqual([]);
  expect(await agreedCodings(a)).toEqual([20, 70]);
  expect(await agreedCodings(await study.sit())).toEqual([20, 70]);
});

test('the last settlement of an episode is its consensus, also where nothing of it was kept', async () => {
  const codes = await valueOf(a.call('codes.list', {}));
  const codeId = codes[0]?.id ?? '';
  const roundId = (await valueOf(a.call('rounds.list', {}))).at(-1)?.id ?? '';
  for (const coder of [a, b]) {
    for (const place of places) {
      await valueOf(coder.call('codings.apply', { sourceId, ...place, codeId }));
    }
    await valueOf(coder.call('rounds.finish', { roundId }));
  }
  await valueOf(a.call('rounds.compare', { roundId }));
  expect(await agreedCodings(b)).toEqual([20, 70]);
  const { units } = await valueOf(a.call('reconciliation.units', { roundId }));
  const [first, second] = units.map(({ id }) => id);
  await valueOf(a.call('reconciliation.decide', { roundId, unitId: first ?? '', outcome: 'agreed' }));
  expect(await agreedCodings(a)).toEqual([20, 70]);
  await valueOf(a.call('reconciliation.decide', { roundId, unitId: second ?? '', outcome: 'neither' }));
  expect(await agreedCodings(a)).toEqual([20]);
  await valueOf(a.call('rounds.close', { roundId }));
  const matrix = await valueOf(a.call('matrix.compute', { spec: { columns: 'code', cells: 'codings' } }));
  expect(matrix.columnTotals).toEqual([1]);
  expect(await valueOf(a.call('episodes.list', { sourceId, reading: { of: 'consensus' } }))).toHaveLength(2);
});
