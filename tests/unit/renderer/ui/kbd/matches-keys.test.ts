import { expect, test } from 'vitest';
import type { Platform } from '#renderer/ui/kbd/key-names.ts';
import { matchesKeys, type PressedKey } from '#renderer/ui/kbd/matches-keys.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each<[PressedKey, string, Platform, boolean]>([
  [{ ...none, key: 'Enter', ctrlKey: true }, 'Mod+Enter', 'other', true],
  [{ ...none, key: 'Enter', ctrlKey: true }, 'Mod+Enter', 'apple', false],
  [{ ...none, key: 'Enter', metaKey: true }, 'Mod+Enter', 'apple', true],
  [{ ...none, key: 'Enter', ctrlKey: true }, 'Ctrl+Enter', 'apple', true],
  [{ ...none, key: 'Enter', ctrlKey: true, shiftKey: true }, 'Mod+Enter', 'other', false],
  [{ ...none, key: 'v' }, 'V', 'other', true],
  [{ ...none, key: 'V', shiftKey: true }, 'V', 'other', false],
  [{ ...none, key: ' ' }, 'Space', 'other', true],
  [{ ...none, key: 'w' }, 'V', 'other', false],
])('%j is %s on %s: %s', (pressed, combination, platform, matches) => {
  expect(matchesKeys(pressed, combination, platform)).toBe(matches);
});
