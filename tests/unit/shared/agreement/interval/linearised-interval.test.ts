import { expect, test } from 'vitest';
import { linearisedInterval } from '#shared/agreement/interval/linearised-interval.ts';

test('a mean has the interval that a mean has', () => {
  const contributions = [
    { value: 0.2, count: 2 },
    { value: 0.6, count: 3 },
  ];
  const interval = linearisedInterval(0.44, contributions, 0.95);
  expect(interval?.se).toBeCloseTo(Math.sqrt((2 * 0.24 ** 2 + 3 * 0.16 ** 2) / 20), 12);
  expect(interval?.low).toBeCloseTo(0.44 - 2.7764451051977934 * (interval?.se ?? 0), 12);
});

test('the upper limit stops at 1, and one unit has none', () => {
  const contributions = [
    { value: 1, count: 3 },
    { value: 0, count: 1 },
  ];
  expect(linearisedInterval(0.75, contributions, 0.95)?.high).toBe(1);
  expect(linearisedInterval(1, [{ value: 1, count: 1 }], 0.95)).toBeNull();
});
