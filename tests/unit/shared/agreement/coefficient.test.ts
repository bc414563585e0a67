import { expect, test } from 'vitest';
import { estimate, undefinedBecause } from '#shared/agreement/coefficient.ts';

test('an estimate is a finite value with or without an interval, or a reason', () => {
  const none = { se: null, low: null, high: null, method: null };
  expect(estimate(0.5)).toEqual({ value: 0.5, reason: null, ...none });
  const interval = { se: 0.1, low: 0.3, high: 0.7, method: { kind: 'linearised' } } as const;
  expect(estimate(0.5, interval)).toEqual({ value: 0.5, reason: null, ...interval });
  expect(undefinedBecause('No.')).toEqual({ value: null, reason: 'No.', ...none });
});

test.each([Number.NaN, Infinity, -Infinity])('%d is our mistake', (value) => {
  expect(() => estimate(value)).toThrow(RangeError);
});
