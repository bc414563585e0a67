import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsFile, settingsPath } from '#electron/ports/settings-file.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

test.each([
  ['linux', {}, '/people/ann/.config/throughline/settings.json'],
  ['linux', { XDG_CONFIG_HOME: '/etc/ann' }, '/etc/ann/throughline/settings.json'],
  ['linux', { XDG_CONFIG_HOME: '' }, '/people/ann/.config/throughline/settings.json'],
  ['darwin', {}, '/people/ann/Library/Application Support/Throughline/settings.json'],
  ['win32', { APPDATA: '/roaming' }, '/roaming/Throughline/settings.json'],
  ['win32', {}, '/people/ann/AppData/Roaming/Throughline/settings.json'],
  ['linux', { THROUGHLINE_SETTINGS: '/elsewhere.json' }, '/elsewhere.json'],
  ['linux', { THROUGHLINE_SETTINGS: '' }, null],
] as const)('on %s with %j settings lie where the system keeps them', (platform, environment, path) => {
  expect(settingsPath(environment, platform, '/people/ann')?.replaceAll('\\', '/') ?? null).toBe(path);
});

test('what is written is read again, in a folder that is made for it, and nothing else is left there', () => {
  const folder = temporaryFolder();
  const file = settingsFile(folder.path(join('new', 'folder', 'settings.json')));
  expect(file.read()).toBeNull();
  expect(file.write('one')).toBe(true);
  expect(file.write('two')).toBe(true);
  expect(file.read()).toBe('two');
  expect(readdirSync(folder.path(join('new', 'folder')))).toEqual(['settings.json']);
  folder.remove();
});

test('a place that can’t be read or written stops nothing', () => {
  const folder = temporaryFolder();
  const taken = folder.path('taken');
  mkdirSync(taken);
  writeFileSync(join(taken, 'inside'), '');
  const files = [
    settingsFile(null),
    settingsFile(taken),
    settingsFile(join(taken, 'inside', 'settings.json')),
  ];
  expect(files.map((file) => [file.read(), file.write('x')])).toEqual(files.map(() => [null, false]));
  expect(readdirSync(folder.path('.'))).toEqual(['taken']);
  folder.remove();
});
