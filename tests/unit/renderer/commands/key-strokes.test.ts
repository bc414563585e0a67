import { expect, test } from 'vitest';
import { keyStrokes } from '#renderer/commands/key-strokes.ts';

test.each([
  ['e', 'E'],
  ['g s', 'G S'],
  ['Mod+K', '$mod+K'],
  ['Mod+Shift+Z', '$mod+Shift+Z'],
  ['Shift+ArrowDown', 'Shift+ArrowDown'],
  ['?', '[Shift]+?'],
  ['Mod+/', '$mod+[Shift]+/'],
  ['Delete', 'Delete'],
  ['1', '1'],
])('%s', (keys, strokes) => {
  expect(keyStrokes(keys)).toBe(strokes);
});
