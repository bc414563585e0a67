import { homedir, tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCode } from '../checks/file-kind.ts';
import {
  expectedErrors,
  findUnclean,
  machinePaths,
  registryHosts,
  suppressions,
} from '../checks/find-unclean.ts';
import { projectFiles, textOf } from './project-files.ts';
import { projectRoot } from './project-root.ts';

const texts = projectFiles().flatMap((file) => {
  const text = textOf(file);
  return text === undefined ? [] : [{ file, text }];
});

const around = [dirname(projectRoot), homedir()].filter((folder) => folder.length > 1 && folder !== tmpdir());
const here = [projectRoot, ...around.map((folder) => `${folder}/`)];

test('no file names a place on a machine', () => {
  expect(texts.flatMap(({ file, text }) => findUnclean(file, text, machinePaths(here)))).toEqual([]);
});

test('no file names a package registry', () => {
  expect(texts.flatMap(({ file, text }) => findUnclean(file, text, registryHosts))).toEqual([]);
});

test('no comment silences a tool', () => {
  const found = texts
    .filter(({ file }) => isCode(file))
    .flatMap(({ file, text }) => {
      const exempt = file.startsWith('tests/types/') ? [] : expectedErrors;
      return findUnclean(file, text, [...suppressions, ...exempt]);
    });
  expect(found).toEqual([]);
});

describe('the check itself', () => {
  const all = [
    ...machinePaths(['/srv/build/tree', '/opt/']),
    ...registryHosts,
    ...suppressions,
    ...expectedErrors,
  ];

  // In pieces, or this file would be found.
  test.each([
    ['/ho', 'me/ann/project'],
    ['see "/Us', 'ers/ann/x.ts"'],
    ['C:\\Us', 'ers\\ann'],
    ['cd /srv/build', '/tree'],
    ['cd /srv/build', '/tree/shared'],
    ['file:///ho', 'me/ann/x.ts'],
    ['cd /opt', '/other/x'],
    ['"resolved": "https://np', 'm.example.org/react"'],
    ['http://10.0.', '0.7:4873/react'],
    ['https://artifac', 'tory.example.org/api'],
    ['// ox', 'lint-disable-next-line'],
    ['/* es', 'lint-disable */'],
    ['// @ts-', 'ignore'],
    ['// @ts-', 'expect-error'],
    ['/* v8 ', 'ignore next */'],
  ])('finds %s%s', (start, rest) => {
    expect(findUnclean('a.ts', `\n${start}${rest}`, all)).toEqual([expect.stringMatching(/^a\.ts:2 has /)]);
  });

  test.each([
    'GET /home',
    'https://example.org/home/ann',
    'https://registry.npmjs.org/react',
    'http://127.0.0.1:4173/',
    '/srv/build/trees/x',
    'the registry of members',
  ])('passes over %s', (line) => {
    expect(findUnclean('a.ts', line, all)).toEqual([]);
  });
});
