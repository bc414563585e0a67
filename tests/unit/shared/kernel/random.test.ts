import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFromSeed, randomFromState } from '#shared/kernel/random.ts';

test('xoshiro128** gives the numbers of its authors’ own program', () => {
  const { next } = randomFromState([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, next)).toEqual([
    11_520, 0, 5_927_040, 70_819_200, 2_031_721_883, 1_637_235_492, 1_287_239_034, 3_734_860_849,
    3_729_100_597, 4_258_142_804,
  ]);
});

test('a seed gives its own fractions, always the same and never 1', () => {
  const fractions = (seed: number) => Array.from({ length: 5 }, randomFromSeed(seed).uniform);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(fractions(seed)).toEqual(fractions(seed));
      expect(fractions(seed)).not.toEqual(fractions(seed + 1));
      for (const fraction of fractions(seed)) expect(fraction >= 0 && fraction < 1).toBe(true);
    }),
  );
});

test('fractions fall evenly', () => {
  const { uniform } = randomFromSeed(3);
  const cells = Array.from({ length: 20 }, () => 0);
  for (let draw = 0; draw < 20_000; draw += 1) {
    const cell = Math.floor(uniform() * 20);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const chiSquare = cells.reduce((sum, cell) => sum + (cell - 1000) ** 2 / 1000, 0);
  expect(chiSquare).toBeLessThan(43.8);
});
