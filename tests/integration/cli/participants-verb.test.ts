import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { throughline, type Said } from '#tests/support/throughline.ts';

const folder = temporaryFolder();
const study = folder.path('study.throughline');
const table = folder.path('people.csv');

beforeAll(async () => {
  await throughline(['new', study, '--title', 'A study']);
  writeFileSync(table, 'Name,Age,Coach\nAnn,40,yes\nBen,not asked,no\nCem,41,y\n');
});

afterAll(() => {
  folder.remove();
});

const participants = (...rest: readonly string[]): Promise<Said> =>
  throughline(['participants', study, ...rest]);

test('a table is tried, imported, exported and imported again', async () => {
  const tried = await participants('import', table, '--dry-run');
  expect([tried.code, tried.out]).toEqual([
    0,
    'people.csv: 3 participants would be added, 0 updated, 6 cells changed, 0 as before\n',
  ]);
  const done = await participants('import', table, '--json');
  expect(JSON.parse(done.out)).toMatchObject({ added: ['Ann', 'Ben', 'Cem'], changed: 6, problems: [] });
  const out = folder.path('out.xlsx');
  expect(await participants('export', '--out', out)).toMatchObject({ code: 0 });
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  const again = await participants('import', out);
  expect(again.out).toBe('out.xlsx: 0 participants added, 0 updated, 0 cells changed, 6 as before\n');
  const printed = await participants('export');
  expect(printed.out).toBe('Participant,Age,Coach\nAnn,40,Yes\nBen,Not asked,No\nCem,41,Yes\n');
});

test('a cell that can’t be taken is told by its line, and the exit code says that not all was done', async () => {
  writeFileSync(table, 'Name,Age\nAnn,old\n');
  const said = await participants('import', table);
  expect(said.code).toBe(1);
  expect(said.problem).toBe('Line 2: Age can’t be “old”; it takes a number.\n');
  const none = await participants('export', '--table', 'Table 9', '--json');
  expect(JSON.parse(none.out)).toMatchObject({ error: { code: 'not_found' } });
  expect((await participants('import')).code).toBe(1);
});
