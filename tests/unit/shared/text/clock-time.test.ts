import { expect, test } from 'vitest';
import { clockTime } from '#shared/text/clock-time.ts';

test.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [247_000, '4:07'],
  [3_751_000, '1:02:31'],
  [36_000_000, '10:00:00'],
])('%s ms: %s', (milliseconds, shown) => {
  expect(clockTime(milliseconds)).toBe(shown);
});
