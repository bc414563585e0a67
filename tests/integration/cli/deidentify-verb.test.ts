import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { throughline } from '#tests/support/throughline.ts';

const folder = temporaryFolder();
const study = folder.path('study.throughline');
const key = folder.path('key.csv');
const copy = folder.path('copy.throughline');

const ok = async (...words: readonly string[]): Promise<string> => {
  const { code, out, problem } = await throughline(words);
  expect(code, `${out}${problem}`).toBe(0);
  return out;
};

beforeAll(async () => {
  const source = folder.path('Karen.txt');
  writeFileSync(source, 'Q: Who plans?\n\nKaren: Zoë does.\n\nQ: And you, Karen?\n\nKaren: Too.\n');
  writeFileSync(key, 'name,pseudonym\nKaren,June\nZoe,Ada\n');
  await ok('new', study, '--title', 'A study');
  await ok('import', study, source);
});

afterAll(() => {
  folder.remove();
});

test('a key is tried out, a copy is written, and the study itself is changed in one step', async () => {
  const dry: unknown = JSON.parse(await ok('deidentify', study, '--key', key, '--dry-run', '--json'));
  expect(dry).toMatchObject({ fixed: 0, names: [{ pseudonym: 'June' }, { pseudonym: 'Ada', places: 1 }] });
  expect(await ok('search', study, 'Karen')).toContain('Karen');

  expect(await ok('deidentify', study, '--key', key, '--out', copy)).toContain('which holds no listed name');
  expect(readFileSync(copy).toString('latin1')).not.toContain('Karen');
  expect(await ok('check', copy)).toContain('The study is clean.');
  expect(await ok('search', study, 'Karen')).toContain('Karen');

  const codings = folder.path('history.csv');
  const refused = await throughline([
    'export',
    study,
    '--as',
    'history',
    '--out',
    codings,
    '--refuse-names',
    key,
  ]);
  expect(refused.code).toBe(1);
  expect(refused.problem).toContain('Listed names still stand in it');
  expect(await ok('deidentify', study, '--key', key)).toContain('still hold the names');
  expect(await ok('search', study, 'June')).toContain('June');
  await ok('matrix', study, '--rows', 'source', '--columns', 'code', '--refuse-names', key);
  await ok('undo', study);
  expect(
    (await throughline(['matrix', study, '--rows', 'source', '--columns', 'code', '--refuse-names', key]))
      .code,
  ).toBe(1);
});

test('a key that can’t be read is named, and wrong usage ends with 2', async () => {
  writeFileSync(key, 'nothing');
  const refused = await throughline(['deidentify', study, '--key', key]);
  expect(refused.code).toBe(1);
  expect(refused.problem).toContain('can’t be read as a key');
  expect((await throughline(['deidentify', study])).code).toBe(2);
});
