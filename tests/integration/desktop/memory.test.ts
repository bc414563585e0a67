import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Memory } from '#electron/hosts/desktop/memory.ts';
import { temporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let folder: TemporaryFolder;
let file: string;

beforeEach(() => {
  folder = temporaryFolder();
  file = folder.path('profile/desktop.json');
});

afterEach(() => {
  folder.remove();
});

const firstPlace = { width: 1280, height: 820, maximized: false };

test('what was kept is there at the next start', () => {
  const place = { x: -10, y: 4, width: 900, height: 700, maximized: true };
  const memory = new Memory(file);
  memory.keepPlace(place);
  memory.keepRecent('/a.throughline');
  const next = new Memory(file);
  expect([next.place, next.recent]).toEqual([place, ['/a.throughline']]);
});

test('the last study opened stands first, and no study twice, nor more than ten', () => {
  const memory = new Memory(file);
  const told: number[] = [];
  memory.onRecent(() => told.push(memory.recent.length));
  for (const name of ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']) {
    memory.keepRecent(name);
  }
  expect(memory.recent).toEqual(['k', 'j', 'i', 'h', 'g', 'f', 'e', 'd', 'c', 'a']);
  memory.forgetRecent();
  expect(new Memory(file).recent).toEqual([]);
  expect(told).toHaveLength(13);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"place":'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a window without a size', '{"place":{"x":1,"y":2}}'],
  ['a window too small to see', '{"place":{"width":10,"height":700}}'],
  ['a size in words', '{"place":{"width":"900","height":"700"}}'],
])('%s is as good as new', (_what, text) => {
  mkdirSync(folder.path('profile'));
  writeFileSync(file, text);
  const memory = new Memory(file);
  expect([memory.place, memory.recent]).toEqual([firstPlace, []]);
});

test('whatever the file holds, a window gets a place and the menu a list of files', () => {
  mkdirSync(folder.path('profile'));
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (place, recent) => {
      writeFileSync(file, JSON.stringify({ place, recent }));
      const memory = new Memory(file);
      expect(memory.place.width).toBeGreaterThanOrEqual(200);
      expect(memory.recent.every((name) => typeof name === 'string')).toBe(true);
    }),
  );
});

test('a folder that takes nothing costs nothing but the memory', () => {
  writeFileSync(folder.path('profile'), 'a file where the folder should be');
  const memory = new Memory(file);
  memory.keepRecent('/a.throughline');
  expect(memory.recent).toEqual(['/a.throughline']);
  expect(readFileSync(folder.path('profile'), 'utf8')).toContain('a file');
});
