import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { ticksOf } from '#renderer/features/recording/timeline/ticks.ts';

test.each([
  [4000, 9, [0, 1000, 2000, 3000, 4000]],
  [180_000, 9, [0, 30_000, 60_000, 90_000, 120_000, 150_000, 180_000]],
  [500, 9, [0]],
])('%s ms with room for %s', (duration, most, ticks) => {
  expect(ticksOf(duration, most)).toEqual(ticks);
});

test('there is always room, and they never go beyond the end', () => {
  assert(
    property(integer({ min: 1, max: 36_000_000 }), integer({ min: 6, max: 600 }), (duration, most) => {
      const ticks = ticksOf(duration, most);
      expect(ticks.length).toBeLessThanOrEqual(most + 1);
      expect(ticks.at(-1)).toBeLessThanOrEqual(duration);
    }),
  );
});
