import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licenceAllowed, licenceOf } from '../checks/licence-allowed.ts';
import { nameFits } from '../checks/name-fits.ts';
import { licenceExceptions } from '../table/licences.ts';
import { packageDoors } from '../table/packages.ts';
import { installedPackages, readJson, runsAtInstall } from './installed-packages.ts';
import { isRecord } from './is-record.ts';
import { projectRoot } from './project-root.ts';

const manifest = readJson(join(projectRoot, 'package.json')) ?? {};
const lock = readJson(join(projectRoot, 'package-lock.json')) ?? {};
const installed = installedPackages(join(projectRoot, 'node_modules'));

const keysOf = (value: unknown): readonly string[] => (isRecord(value) ? Object.keys(value) : []);
const locked = isRecord(lock['packages']) ? Object.entries(lock['packages']) : [];
const lockedName = (path: string): string => path.replace(/^.*node_modules\//, '');
const mayRun = keysOf(manifest['allowScripts']);

test('every direct dependency has a line in the table of packages', () => {
  const direct = [...keysOf(manifest['dependencies']), ...keysOf(manifest['devDependencies'])];
  const patterns = packageDoors.flatMap(({ packages }) => packages);
  expect(direct.filter((name) => !patterns.some((pattern) => nameFits(name, pattern)))).toEqual([]);
});

test('whether a dependency may run something at installation is decided in package.json', () => {
  const running = [
    ...installed.filter(runsAtInstall).map(({ name }) => name),
    ...locked.flatMap(([path, entry]) =>
      isRecord(entry) && entry['hasInstallScript'] === true ? [lockedName(path)] : [],
    ),
  ];
  expect([...new Set(running)].filter((name) => !mayRun.includes(name))).toEqual([]);
});

test('nothing is decided there about packages that are gone', () => {
  const names = new Set(locked.map(([path]) => lockedName(path)));
  expect(mayRun.filter((name) => !names.has(name))).toEqual([]);
});

test('every dependency stands under permissive terms', () => {
  const excepted = Object.keys(licenceExceptions);
  const others = installed
    .filter(({ name }) => !excepted.some((pattern) => nameFits(name, pattern)))
    .map((found) => ({ name: found.name, licence: licenceOf(found.manifest) }))
    .filter(({ licence }) => !licenceAllowed(licence));
  expect(others).toEqual([]);
  expect(installed.length).toBeGreaterThan(0);
});

describe('the checks themselves', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['UNLICENSED', false],
    ['', false],
  ])('%s: %s', (expression, expected) => {
    expect(licenceAllowed(expression)).toBe(expected);
  });

  test.each([
    [{ license: 'ISC' }, 'ISC'],
    [{ license: { type: 'MIT' } }, 'MIT'],
    [{ licenses: [{ type: 'GPL-2.0' }, { type: 'MIT' }] }, 'GPL-2.0 OR MIT'],
    [{}, ''],
  ])('%j states %j', (stated, expected) => {
    expect(licenceOf(stated)).toBe(expected);
  });

  test.each([
    [{ scripts: { postinstall: 'x' } }, true],
    [{ scripts: { build: 'x' } }, false],
    [{}, false],
  ])('%j runs something at installation: %s', (stated, expected) => {
    expect(runsAtInstall({ name: 'x', folder: projectRoot, manifest: stated })).toBe(expected);
  });
});
