import { expect, test } from 'vitest';
import { canonicalKeys } from '#renderer/commands/keys/canonical-keys.ts';

test.each([
  ['e', 'E'],
  ['g s', 'G S'],
  ['Mod+k', 'Mod+K'],
  ['Shift+Mod+Z', 'Mod+Shift+Z'],
  ['Shift+ArrowDown', 'Shift+ArrowDown'],
  ['?', '?'],
  ['Mod+Shift+/', 'Mod+/'],
  ['Shift+Plus', 'Plus'],
  ['1', '1'],
  ['Alt+Ctrl+L', 'Mod+Alt+L'],
])('%s', (keys, canonical) => {
  expect(canonicalKeys(keys, 'other')).toBe(canonical);
});

test('Control is a key of its own beside Command', () => {
  expect(canonicalKeys('Ctrl+Mod+L', 'apple')).toBe('Mod+Ctrl+L');
});
