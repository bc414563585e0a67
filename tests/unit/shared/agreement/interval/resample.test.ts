import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resampleUnits } from '#shared/agreement/interval/resample.ts';
import { randomFromSeed } from '#shared/kernel/random.ts';

test('a sample holds as many units as there are, of the kinds that there are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 }),
      fc.integer(),
      (counts, seed) => {
        const drawn = new Float64Array(counts.length).fill(7);
        resampleUnits(counts)(drawn, randomFromSeed(seed));
        expect(drawn.reduce((sum, number) => sum + number, 0)).toBe(
          counts.reduce((sum, count) => sum + count, 0),
        );
        expect(counts.filter((count, kind) => count === 0 && drawn[kind] !== 0)).toEqual([]);
      },
    ),
  );
});

describe('each kind comes as often as it stands in the table, and varies as it should', () => {
  test.each([
    ['unit by unit', [1, 2, 0, 3, 5]],
    ['kind by kind', [100, 250, 0, 30, 620]],
  ])('%s', (_, counts) => {
    const units = counts.reduce((sum, count) => sum + count, 0);
    const resample = resampleUnits(counts);
    const random = randomFromSeed(11);
    const drawn = new Float64Array(counts.length);
    const samples = Array.from({ length: 4000 }, () => {
      resample(drawn, random);
      return [...drawn];
    });
    for (const [kind, count] of counts.entries()) {
      const numbers = samples.map((sample) => sample[kind] ?? 0);
      const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
      const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
      const wanted = count * (1 - count / units);
      expect(Math.abs(mean - count)).toBeLessThanOrEqual(4 * Math.sqrt(wanted / 4000));
      expect(Math.abs(variance - wanted)).toBeLessThanOrEqual(0.12 * wanted);
    }
  });
});
