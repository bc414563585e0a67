import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { MatrixLayer } from '#shared/contract/matrix.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let roundId: string;
let sourceId: string;

const walks = shortInterview.indexOf('We walk');
const stretch = { start: walks, end: walks + 30 };

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  roundId = (await valueOf(a.call('rounds.list', {})))[0]?.id ?? '';
  sourceId = await importText(a, 'ann.txt', shortInterview);
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

/** How many codings a layer has: the same as there are quotations behind them. */
const codings = async (layer: MatrixLayer): Promise<number> => {
  const spec = { columns: 'code', cells: 'codings', layer } as const;
  const { total } = await valueOf(a.call('matrix.compute', { spec }));
  const evidence = await valueOf(a.call('matrix.evidence', { spec, rowId: null, columnId: null }));
  expect(evidence).toHaveLength(total);
  return total;
};

test('anyone’s codings are the coders’, and not what was agreed from them once more', async () => {
  const { id: bId } = await valueOf(a.call('coders.add', { name: 'Coder B' }));
  await valueOf(a.call('rounds.addCoder', { roundId, coderId: bId }));
  const b = await study.sit('Coder B');
  for (const coder of [a, b]) {
    await valueOf(coder.call('codings.apply', { sourceId, ...stretch, newCode: 'learning walks' }));
    await valueOf(coder.call('rounds.finish', { roundId }));
  }
  await valueOf(a.call('rounds.compare', { roundId }));
  const codes = await valueOf(a.call('codes.list', { of: 'all' }));
  await valueOf(
    a.call('reconciliation.decideCodes', {
      roundId,
      codeIds: codes.map(({ id }) => id),
      into: { name: 'learning walks' },
      reason: 'The same idea',
    }),
  );
  expect(await codings({ of: 'any' })).toBe(2);
  await valueOf(a.call('reconciliation.carryAgreed', { roundId }));
  expect(await codings({ of: 'consensus' })).toBe(1);
  expect(await codings({ of: 'any' })).toBe(2);
  await valueOf(a.call('rounds.close', { roundId }));
  expect(await codings({ of: 'any' })).toBe(2);
});

test('what a coder did alone counts once, before and after their round is closed', async () => {
  await valueOf(a.call('codings.apply', { sourceId, ...stretch, newCode: 'learning walks' }));
  expect(await codings({ of: 'any' })).toBe(1);
  await valueOf(a.call('rounds.finish', { roundId }));
  await valueOf(a.call('rounds.close', { roundId }));
  expect(await codings({ of: 'any' })).toBe(1);
  expect(await codings({ of: 'consensus' })).toBe(1);
});

test('a stretch coded outside episodes counts as an episode of its own, once for all that was said of it', async () => {
  await valueOf(a.call('episodes.mark', { sourceId, ...stretch, title: 'Visits' }));
  const code = async (start: number, end: number, newCode: string): Promise<void> => {
    await valueOf(a.call('codings.apply', { sourceId, start, end, newCode }));
  };
  await code(walks, walks + 10, 'walks');
  await code(walks + 12, walks + 20, 'walks');
  const june = shortInterview.indexOf('In June');
  await code(june, june + 20, 'planning');
  await code(june, june + 20, 'walks');
  await code(june + 5, june + 20, 'planning');
  const spec = { columns: 'code', cells: 'episodes', layer: { of: 'any' } } as const;
  const matrix = await valueOf(a.call('matrix.compute', { spec }));
  expect(matrix.columns.map(({ label }) => label)).toEqual(['walks', 'planning']);
  expect(matrix.cells).toEqual([
    [
      { value: 2, state: 'present' },
      { value: 2, state: 'present' },
    ],
  ]);
  expect([matrix.rowTotals, matrix.columnTotals, matrix.total]).toEqual([[3], [2, 2], 3]);
});
