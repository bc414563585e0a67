import { expect, test } from 'vitest';
import { timeStretch } from '#shared/text/time-stretch.ts';

test.each([
  [62_000, 90_000, '00:01:02–00:01:30'],
  [0, 1, '00:00:00–00:00:01'],
  [999, 1000, '00:00:00–00:00:01'],
  [3_599_500, 36_000_001, '00:59:59–10:00:00'],
  [500, 3_100, '00:00:00–00:00:03'],
  [500, 3_600, '00:00:00–00:00:04'],
])('%s to %s ms: %s', (start, end, shown) => {
  expect(timeStretch({ start, end })).toBe(shown);
});
