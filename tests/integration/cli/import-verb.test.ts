import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { throughline } from '#tests/support/throughline.ts';

const folder = temporaryFolder();
const study = folder.path('study.throughline');
const good = folder.path('ann.txt');
const picture = folder.path('pic.docx');
const circle = folder.path('circle.txt');

beforeAll(async () => {
  writeFileSync(good, 'Interviewer: Where do you sit?\nAnn: At the back.\n');
  writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  symlinkSync(circle, circle);
  mkdirSync(folder.path('folder'));
  expect((await throughline(['new', study, '--title', 'A study'])).code).toBe(0);
});

afterAll(() => {
  folder.remove();
});

describe('throughline import', () => {
  test('says what went in on standard output, and of each that didn’t one sentence on standard error', async () => {
    const bad = [picture, folder.path('folder'), folder.path('missing.txt'), circle];
    const { code, out, problem } = await throughline(['import', study, picture, good, ...bad.slice(1)]);
    expect(code).toBe(1);
    expect(out).toBe('ann.txt: 2 turns, Interviewer 1, Ann 1, 9 words\n');
    expect(problem.split('\n')).toEqual([
      '“pic.docx” is a PNG picture, not a Word document; export the text from the program it was made with.',
      `“${folder.path('folder')}” is a folder; name a file in it.`,
      `There is no file “${folder.path('missing.txt')}”; check the name and the folder.`,
      `“${circle}” can’t be read; check its permissions and its folder’s.`,
      '',
    ]);
  });

  test('tells a program in one list what went in and what didn’t, each with its code', async () => {
    const words = ['import', study, folder.path('folder'), folder.path('missing.txt'), circle, '--json'];
    const { code, out, problem } = await throughline(words);
    const files = z.array(z.object({ error: z.object({ code: z.string() }) })).parse(JSON.parse(out));
    expect([code, problem]).toEqual([1, '']);
    expect(files.map(({ error }) => error.code)).toEqual([
      'is_directory',
      'file_not_found',
      'file_unreadable',
    ]);
  });

  test('takes no other word for what becomes of the speakers than its own', async () => {
    const { code, problem } = await throughline(['import', study, good, '--participants', 'bogus']);
    expect(code).toBe(2);
    expect(problem).toContain('Allowed choices are add, link, leave.');
    expect((await throughline(['import', study, good, '--participants', 'leave'])).code).toBe(0);
  });
});

test('throughline agreement says of a table of ratings why it can’t be read', async () => {
  for (const [table, code] of [
    [folder.path('folder'), 'is_directory'],
    [folder.path('missing.csv'), 'file_not_found'],
    [circle, 'file_unreadable'],
  ] as const) {
    const said = await throughline(['agreement', '--ratings', table, '--json']);
    expect(said.code).toBe(1);
    expect(JSON.parse(said.out)).toMatchObject({ error: { code } });
  }
});

describe('throughline search', () => {
  test('takes an argument with a space in it for a phrase', async () => {
    const hits = async (...words: readonly string[]): Promise<string | undefined> =>
      (await throughline(['search', study, ...words])).out.trim().split('\n').at(-1);
    expect(await hits('the back')).toMatch(/^[1-9]\d* hits? in /u);
    expect(await hits('back the')).toBe('0 hits in 0 turns.');
    expect(await hits('"the back"')).toBe(await hits('the back'));
    expect(await hits('back', 'the')).toMatch(/^[1-9]\d* hits? in /u);
    expect(await hits('at', 'the back')).toMatch(/^[1-9]\d* hits? in /u);
  });
});
