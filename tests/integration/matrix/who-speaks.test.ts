import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

const group = `Interviewer: How do you plan?

Ben: We plan in June.

Cem: I plan alone, at night. And Ben helps.

Ben: I do.
`;

let study: StudyAtHand;
let a: Client;

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  const alone = await importText(a, 'ann.txt', shortInterview);
  const together = await importText(a, 'group.txt', group);
  const code = async (sourceId: string, text: string, from: string, to: string): Promise<void> => {
    const stretch = { start: text.indexOf(from), end: text.indexOf(to) + to.length };
    await valueOf(a.call('codings.apply', { sourceId, ...stretch, newCode: 'planning' }));
  };
  await code(alone, shortInterview, 'And planning', 'And planning');
  await code(together, group, 'How do you', 'plan?');
  await code(together, group, 'plan in', 'June');
  await code(together, group, 'in June', 'I do.');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

test('cells, totals, evidence and the codebook agree on who speaks, alone and in a group', async () => {
  const spec = { columns: 'code', cells: 'codings', layer: { of: 'any' } } as const;
  const matrix = await valueOf(a.call('matrix.compute', { spec, evidence: true }));
  const cells = matrix.rows.map(({ label }, row) => [label, matrix.cells[row]?.[0]?.value]);
  expect(cells).toEqual([
    ['Ann', 1],
    ['Ben', 2],
    ['Cem', 1],
  ]);
  expect([matrix.rowTotals, matrix.columnTotals, matrix.total]).toEqual([[1, 2, 1], [3], 3]);
  const evidence = matrix.cells.map((line) => line[0]?.evidence?.map(({ quotation }) => quotation));
  const long = group.slice(group.indexOf('in June'), group.indexOf('I do.') + 5);
  expect(evidence).toEqual([['And planning'], ['plan in June', long], [long]]);
  const codeId = matrix.columns[0]?.id ?? '';
  const behind = await valueOf(a.call('matrix.evidence', { spec, rowId: null, columnId: codeId }));
  const quoted = await valueOf(a.call('codes.quotations', { codeId, of: 'all' }));
  const names = ['Ann', 'Ben', 'Ben, Cem'];
  expect(behind.map(({ participant }) => participant)).toEqual(names);
  expect(quoted.quotations.map(({ participant }) => participant)).toEqual(['Ann', null, 'Ben', 'Ben, Cem']);
  const [count] = await valueOf(a.call('codes.counts', { of: 'all' }));
  expect(count).toMatchObject({ codings: 4, participants: 3 });
});
