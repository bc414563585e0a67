import { existsSync, readdirSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { throughline } from '#tests/support/throughline.ts';

const folder = temporaryFolder();
const study = folder.path('study.throughline');

afterAll(() => {
  folder.remove();
});

test.each([
  [['--title', ''], 'That can’t be done as asked: a name can’t be empty (“title”).'],
  [['--title', ' \n '], 'That can’t be done as asked: a name can’t be empty (“title”).'],
  [['--title', 'T', '--coder', ''], 'That can’t be done as asked: a name can’t be empty (“coder”).'],
  [
    ['--title', 'long '.repeat(50)],
    'That can’t be done as asked: a name can have at most 200 characters (“title”).',
  ],
])('throughline new refuses what is no name: %j', async (words, sentence) => {
  expect(await throughline(['new', study, ...words])).toEqual({ code: 1, out: '', problem: `${sentence}\n` });
  expect(readdirSync(folder.path('.'))).toEqual([]);
});

test('throughline new makes no folder, and says that there is none', async () => {
  const { code, problem } = await throughline(['new', folder.path('a/b/c.throughline'), '--title', 'T']);
  expect([code, existsSync(folder.path('a'))]).toEqual([1, false]);
  expect(problem).toMatch(/^There is no folder “.*a\/b”; .*\.\n$/u);
});

test('throughline new keeps names on one line, and says what it keeps', async () => {
  const words = ['new', study, '--title', ' A title\nof two lines', '--coder', ' Ada\tL. '];
  expect(await throughline(words)).toEqual({
    code: 0,
    out: `Started “A title of two lines” in ${study}, with Ada L. as its first coder.\n`,
    problem: '',
  });
  expect((await throughline(['history', study])).out).toContain(
    'Ada L.: Started the study “A title of two lines”\n',
  );
});
