import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairwiseSpread } from '#shared/agreement/alpha/pairwise-spread.ts';
import { nominalSpread, squaredSpread } from '#shared/agreement/alpha/spread.ts';

const tallies = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 50 })), { minLength: 1 })
  .map((entries) => [...new Map(entries)].toSorted(([a], [b]) => a - b))
  .map((entries) => ({ codes: entries.map(([code]) => code), times: entries.map(([, times]) => times) }));

const scores = [0.1, 0.2, 0.7, 1, 1.5, 3, 3.25, 8, 13, 21];
const squaredGap = (a: number, b: number): number => ((scores[a] ?? 0) - (scores[b] ?? 0)) ** 2;

test('every way to a spread is the sum over all pairs', () => {
  fc.assert(
    fc.property(tallies, (tally) => {
      expect(pairwiseSpread(10, () => 1)(tally)).toBe(nominalSpread(tally));
      expect(pairwiseSpread(10, squaredGap)(tally)).toBeCloseTo(squaredSpread(scores)(tally), 6);
    }),
  );
});

test('too many values to keep their distances give the same spread', () => {
  fc.assert(
    fc.property(tallies, (tally) => {
      expect(pairwiseSpread(100_000, squaredGap)(tally)).toBe(pairwiseSpread(10, squaredGap)(tally));
    }),
  );
});
