import { expect, test } from 'vitest';
import { allCommands } from '#renderer/app/all-commands.ts';
import type { Command } from '#renderer/commands/command.ts';
import { sharedKeys } from '#renderer/commands/shared-keys.ts';

const command = (id: string, scope: string, ...keys: readonly string[]): Command => ({
  id,
  label: id,
  group: 'Study',
  keys,
  scope,
});

test('no two commands that can be offered at the same time want the same keys', () => {
  expect(sharedKeys(allCommands)).toEqual([]);
});

test('no two commands have the same id', () => {
  const ids = allCommands.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test.each([
  ['the same key in one scope', [command('a', 'x', 'E'), command('b', 'x', 'e')], 1],
  ['the same key here and everywhere', [command('a', 'everywhere', 'Mod+Z'), command('b', 'x', 'Mod+Z')], 1],
  ['a key that begins a sequence', [command('a', 'x', 'g'), command('b', 'everywhere', 'g s')], 1],
  ['a key that begins a sequence of another scope', [command('a', 'x', 'v'), command('b', 'y', 'v p')], 1],
  ['the same key in two scopes', [command('a', 'x', 'E'), command('b', 'y', 'E')], 0],
  ['a key that ends a sequence', [command('a', 'x', 's'), command('b', 'everywhere', 'g s')], 0],
  ['a second key of a command', [command('a', 'x', 'E', 'F'), command('b', 'x', 'G', 'F')], 1],
])('%s', (_, commands, count) => {
  expect(sharedKeys(commands)).toHaveLength(count);
});
