import { expect, test } from 'vitest';
import { keyNames, type Platform } from '#renderer/ui/kbd/key-names.ts';

test.each<[string, Platform, string, string, string]>([
  ['Mod+K', 'apple', '⌘K', 'Command K', 'Meta+K'],
  ['Mod+K', 'other', 'Ctrl K', 'Control K', 'Control+K'],
  ['Mod+Shift+Enter', 'apple', '⌘⇧↩', 'Command Shift Return', 'Meta+Shift+Enter'],
  ['Mod+Shift+Enter', 'other', 'Ctrl Shift Enter', 'Control Shift Enter', 'Control+Shift+Enter'],
  ['Alt+ArrowUp', 'apple', '⌥↑', 'Option Up arrow', 'Alt+ArrowUp'],
  ['Alt+ArrowUp', 'other', 'Alt ↑', 'Alt Up arrow', 'Alt+ArrowUp'],
  ['Mod+Escape', 'apple', '⌘ Esc', 'Command Escape', 'Meta+Escape'],
  ['Delete', 'other', 'Del', 'Delete', 'Delete'],
  ['Mod+Plus', 'other', 'Ctrl +', 'Control Plus', 'Control+Plus'],
  ['?', 'other', '?', '?', '?'],
])('%s on %s', (combination, platform, shown, spoken, aria) => {
  expect(keyNames(combination, platform)).toEqual({ shown, spoken, aria });
});
