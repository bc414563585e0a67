import { describe, expect, test } from 'vitest';
import { binomial } from '#shared/agreement/interval/binomial.ts';
import { logFactorial } from '#shared/agreement/interval/log-factorial.ts';
import { randomFromSeed } from '#shared/kernel/random.ts';

const DRAWS = 20_000;

function cumulative(n: number, p: number): readonly number[] {
  let sum = 0;
  return Array.from({ length: n + 1 }, (_, k) => {
    const ways = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    sum += Math.exp(ways + k * Math.log(p) + (n - k) * Math.log(1 - p));
    return sum;
  });
}

describe('draws follow the distribution', () => {
  test.each([
    [1, 0.5],
    [5, 0.3],
    [40, 0.1],
    [40, 0.9],
    [40, 0.5],
    [100, 0.1],
    [1000, 0.47],
    [1000, 0.012],
    [1000, 0.85],
    [5000, 0.2],
  ])('of %d trials at %d', (n, p) => {
    const random = randomFromSeed(n);
    const seen = Array.from({ length: n + 1 }, () => 0);
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const k = binomial(n, p, random);
      seen[k] = (seen[k] ?? 0) + 1;
    }
    expect(seen).toHaveLength(n + 1);
    let below = 0;
    const gaps = cumulative(n, p).map((wanted, k) => {
      below += seen[k] ?? 0;
      return Math.abs(below / DRAWS - wanted);
    });
    expect(Math.max(...gaps)).toBeLessThan(1.63 / Math.sqrt(DRAWS));
  });
});

test('what is certain is not left to chance', () => {
  const random = randomFromSeed(1);
  expect([binomial(0, 0.5, random), binomial(9, 0, random), binomial(9, 1, random)]).toEqual([0, 0, 9]);
});
