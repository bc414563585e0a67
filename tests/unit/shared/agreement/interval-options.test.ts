import { expect, test } from 'vitest';
import { assertIntervalOptions, defaultIntervals } from '#shared/agreement/interval-options.ts';

test('the defaults and no draws at all are fine', () => {
  expect(() => assertIntervalOptions(defaultIntervals)).not.toThrow();
  expect(() => assertIntervalOptions({ ...defaultIntervals, draws: 0 })).not.toThrow();
});

test.each([
  { confidence: 0 },
  { confidence: 1 },
  { confidence: Number.NaN },
  { draws: -1 },
  { draws: 1.5 },
  { seed: 0.5 },
  { seed: Infinity },
])('%j is refused', (wrong) => {
  expect(() => assertIntervalOptions({ ...defaultIntervals, ...wrong })).toThrow(RangeError);
});
