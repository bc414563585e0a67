import { expect, test } from 'vitest';
import { nextStop } from '#renderer/ui/arrow-steps/arrow-steps.ts';

test.each([
  // Key, the last entry at or before where one is, whether one is at its stop, and where the key leads among four.
  ['ArrowDown', 0, true, 1],
  ['ArrowDown', 3, true, 3],
  ['ArrowDown', -1, false, 0],
  ['ArrowUp', 2, true, 1],
  ['ArrowUp', 2, false, 2],
  ['ArrowUp', 0, true, 0],
  ['ArrowUp', -1, false, 0],
  ['Home', 2, false, 0],
  ['End', -1, false, 3],
])('%s from entry %i (at its stop: %s) leads to entry %i', (key, here, isAtStop, next) => {
  expect(nextStop(key, here, isAtStop, 4)).toBe(next);
});
