import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { throughline, type Said } from '#tests/support/throughline.ts';

const folder = temporaryFolder();
const study = folder.path('study.throughline');
const other = folder.path('other.throughline');

beforeAll(async () => {
  for (const file of [study, other]) {
    expect((await throughline(['new', file, '--title', 'A study'])).code).toBe(0);
  }
});

afterAll(() => {
  folder.remove();
});

const exportTo = (out: string): Promise<Said> =>
  throughline(['export', study, '--as', 'history', '--out', out]);

describe('--out', () => {
  test('never puts anything in the place of a study, by whatever name it is reached', async () => {
    symlinkSync(study, folder.path('by-link.csv'));
    linkSync(study, folder.path('by-name.csv'));
    const before = [study, other].map((file) => readFileSync(file));
    for (const out of [study, other, folder.path('by-link.csv'), folder.path('by-name.csv')]) {
      expect(await exportTo(out)).toEqual({
        code: 1,
        out: '',
        problem: `“${out}” is a study, and nothing else is written in its place; choose another name.\n`,
      });
    }
    expect([study, other].map((file) => readFileSync(file))).toEqual(before);
    expect((await throughline(['check', study])).code).toBe(0);
  });

  test('puts a new table in the place of an old one, with its permissions, and leaves nothing beside it', async () => {
    const table = folder.path('tables/history.csv');
    mkdirSync(folder.path('tables'));
    writeFileSync(table, 'old');
    chmodSync(table, 0o640);
    symlinkSync('history.csv', folder.path('tables/latest.csv'));
    expect(await exportTo(folder.path('tables/latest.csv'))).toMatchObject({ code: 0, problem: '' });
    expect(readFileSync(table, 'utf8')).toContain('Started the study');
    expect(statSync(table).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder.path('tables'))).toEqual(['history.csv', 'latest.csv']);
  });

  test('says why when the place isn’t there, or is a folder', async () => {
    expect(await exportTo(folder.path('nowhere/history.csv'))).toEqual({
      code: 1,
      out: '',
      problem: `There is no folder “${folder.path('nowhere')}”; make it first, or choose another.\n`,
    });
    expect((await exportTo(folder.path('.'))).problem).toMatch(/ is a folder; name a file in it\.\n$/u);
  });
});
