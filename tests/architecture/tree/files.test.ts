import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFileLength, countLines } from '../checks/check-file-length.ts';
import { checkFileName } from '../checks/check-file-name.ts';
import { checkFolders } from '../checks/check-folders.ts';
import { isCode, isModule } from '../checks/file-kind.ts';
import { findOrphans } from '../checks/find-orphans.ts';
import { lengthSummary } from '../checks/length-summary.ts';
import { readmeLines } from '../table/files.ts';
import { projectFiles, textOf } from './project-files.ts';
import { projectRoot } from './project-root.ts';

const files = projectFiles();

test('every unit test mirrors a source file', () => {
  expect(findOrphans(files)).toEqual([]);
});

test('every module has a layer and a telling name', () => {
  expect(files.filter(isModule).flatMap((file) => checkFileName(file) ?? [])).toEqual([]);
});

test('no folder lies too deep or holds too much', () => {
  expect(checkFolders(files)).toEqual([]);
});

test('no file is too long', () => {
  const texts = files.filter(isCode).map((file) => ({ file, text: textOf(file) ?? '' }));
  const tooLong = texts.flatMap(({ file, text }) => {
    const problem = checkFileLength(text);
    return problem === undefined ? [] : [`${file}: ${problem}`];
  });
  expect(tooLong, lengthSummary(texts.map(({ text }) => countLines(text)))).toEqual([]);
});

test('the sample is data and nothing else', () => {
  expect(files.filter((file) => file.startsWith('sample/') && isCode(file))).toEqual([]);
});

describe('every top folder opens with a short README', () => {
  const tops = Object.entries(readmeLines).filter(([top]) =>
    files.some((file) => file.startsWith(`${top}/`)),
  );

  test.each(tops)('%s, at most %i lines', (top, most) => {
    const readme = join(projectRoot, top, 'README.md');
    expect(existsSync(readme), `${top}/README.md is missing`).toBe(true);
    expect(countLines(readFileSync(readme, 'utf8'))).toBeLessThanOrEqual(most);
  });
});

describe('the checks themselves', () => {
  test('an orphan is a test without its source, or no test', () => {
    const found = findOrphans([
      'shared/text/anchor.ts',
      'renderer/ui/button/button.tsx',
      'tests/unit/shared/text/anchor.test.ts',
      'tests/unit/renderer/ui/button/button.test.tsx',
      'tests/unit/shared/text/gone.test.ts',
      'tests/unit/shared/text/anchor-cases.ts',
    ]);
    expect(found).toEqual([
      'tests/unit/shared/text/gone.test.ts mirrors nothing: there is no shared/text/gone.*',
      'tests/unit/shared/text/anchor-cases.ts is no test: what tests share lives in tests/support',
    ]);
  });

  test('a folder is measured in levels and modules, and so is its mirror', () => {
    const many = (folder: string): readonly string[] =>
      Array.from({ length: 16 }, (_, index) => `${folder}/part-${index}.ts`);
    const found = checkFolders([
      'shared/agreement/alpha/one/x.ts',
      'shared/agreement/alpha/one/two/x.ts',
      'tests/unit/shared/agreement/alpha/one/two/x.test.ts',
      'sample/one/two/three/four/x.json',
      ...many('shared/text'),
      ...many('migrations'),
      ...many('tests/unit/shared/contract'),
    ]);
    expect(found).toEqual([
      'shared/agreement/alpha/one/two lies 3 levels below its child of the top',
      'tests/unit/shared/agreement/alpha/one/two lies 3 levels below its child of the top',
      'shared/text holds 16 modules',
    ]);
  });

  test.each([
    [[], '0 files, median 0 lines, p90 0'],
    [[7], '1 files, median 7 lines, p90 7'],
    [[10, 1, 9, 2, 8, 3, 7, 4, 6, 5], '10 files, median 5 lines, p90 9'],
  ])('lengths %j are summed up as "%s"', (lengths, expected) => {
    expect(lengthSummary(lengths)).toBe(expected);
  });
});
