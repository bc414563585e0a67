import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { throughline } from '#tests/support/throughline.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;

beforeAll(async () => {
  study = await studyAtHand();
  const a = await study.sit('Coder A');
  const sourceId = await importText(a, 'ann.txt', shortInterview);
  const start = shortInterview.indexOf('compare notes');
  const { code } = await valueOf(
    a.call('codings.apply', { sourceId, start, end: start + 'compare notes'.length, newCode: 'notes' }),
  );
  const spec = { lines: [{ codeIds: [code.id] }] };
  await valueOf(a.call('queries.save', { name: 'Talk of notes', spec }));
  await valueOf(
    a.call('memos.write', { about: { kind: 'study', id: null }, title: 'First', text: 'A thought.' }),
  );
  await valueOf(
    a.call('memos.write', { about: { kind: 'study', id: null }, title: 'Second', text: 'Another one.' }),
  );
  await study.close();
});

afterAll(() => study.remove());

const said = (...words: readonly string[]) => throughline([...words, '--coder', 'Coder A']);

test('a kept query is named, asked and written; a wrong name and a wrong ending get one sentence', async () => {
  expect((await said('query', study.file, '--list')).out).toBe('Talk of notes\n');
  const { out } = await said('query', study.file, 'talk of notes');
  expect(out).toMatch(/^ann \d+-\d+.* compare notes\n1 quotation of /u);
  const json: unknown = JSON.parse((await said('query', study.file, 'Talk of notes', '--json')).out);
  expect(json).toMatchObject({
    name: 'Talk of notes',
    total: 1,
    quotations: [{ quotation: 'compare notes' }],
  });
  const csv = study.path('notes.csv');
  expect((await said('query', study.file, 'Talk of notes', '--out', csv)).code).toBe(0);
  const [header, line] = readFileSync(csv, 'utf8').split('\n');
  expect(header).toBe('participant,quotation,source,place,codes,themes,beside,episode,coder,start,end');
  expect(line).toMatch(/^[^,]*,compare notes,ann,turn 2,notes,,,,Coder A,\d+,\d+$/u);
  const nobody = await said('query', study.file, 'Nothing');
  expect([nobody.code, nobody.problem]).toEqual([1, expect.stringContaining('“Nothing”')]);
  expect((await said('query', study.file)).code).toBe(2);
  expect((await said('query', study.file, 'Talk of notes', '--out', 'x.pdf')).code).toBe(2);
});

test('memos are printed in the order in which they were written, or kept as a file', async () => {
  const { out } = await said('memos', study.file);
  expect(out.indexOf('A thought.')).toBeGreaterThan(0);
  expect(out.indexOf('Another one.')).toBeGreaterThan(out.indexOf('A thought.'));
  expect((await said('memos', study.file, '--words', 'another')).out).not.toContain('A thought.');
  const docx = study.path('memos.docx');
  expect((await said('memos', study.file, '--out', docx)).out).toBe(`Wrote ${docx}.\n`);
  expect(readFileSync(docx).subarray(0, 2).toString()).toBe('PK');
  expect((await said('memos', study.file, '--out', 'memos.pdf')).code).toBe(2);
});
