import { expect, test } from 'vitest';
import { logFactorial } from '#shared/agreement/interval/log-factorial.ts';

test('is the sum of the logarithms, on both sides of where the series takes over', () => {
  let sum = 0;
  for (let n = 1; n <= 170; n += 1) {
    sum += Math.log(n);
    expect(logFactorial(n)).toBeCloseTo(sum, 11);
  }
  expect(logFactorial(0)).toBe(0);
});
