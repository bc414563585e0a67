import { expect, test } from 'vitest';
import { turnAtOffset, turnAtTime } from '#shared/domain/recording/turn-at.ts';

const starts = [{ start: 10 }, { start: 20 }, { start: 35 }];

test.each([
  [9, null],
  [10, 0],
  [19, 0],
  [20, 1],
  [500, 2],
])('at offset %s stands turn %s', (offset, turn) => {
  expect(turnAtOffset(starts, offset)).toBe(turn);
});

test('in a text without turns there is none', () => {
  expect(turnAtOffset([], 3)).toBeNull();
});

test.each([
  [0, null],
  [1000, 0],
  [2500, 0],
  [3000, 3],
  [9000, 4],
])('at %s ms turn %s is heard', (time, turn) => {
  expect(turnAtTime([1000, null, 3000, 3000, 8000, null], time)).toBe(turn);
});
