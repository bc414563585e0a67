import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diceDistance, jaccardDistance, masiDistance } from '#shared/agreement/sets/set-distance.ts';

type Sizes = readonly [number, number, number];

describe('shared, one and other', () => {
  test.each<[string, Sizes, Sizes]>([
    ['equal', [2, 2, 2], [0, 0, 0]],
    ['nested', [2, 2, 4], [1 / 2, 1 / 3, 2 / 3]],
    ['overlapping', [1, 2, 2], [2 / 3, 1 / 2, 8 / 9]],
    ['disjoint', [0, 2, 1], [1, 1, 1]],
    ['one empty', [0, 0, 3], [1, 1, 1]],
    ['both empty', [0, 0, 0], [0, 0, 0]],
  ])('%s', (_, sizes, [jaccard, dice, masi]) => {
    expect(jaccardDistance(...sizes)).toBeCloseTo(jaccard, 12);
    expect(diceDistance(...sizes)).toBeCloseTo(dice, 12);
    expect(masiDistance(...sizes)).toBeCloseTo(masi, 12);
  });
});

test('Dice never sees more distance than Jaccard, nor Jaccard more than MASI', () => {
  const size = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(size, size, size, (shared, onlyOne, onlyOther) => {
      const sizes = [shared, shared + onlyOne, shared + onlyOther] as const;
      const [dice, jaccard, masi] = [
        diceDistance(...sizes),
        jaccardDistance(...sizes),
        masiDistance(...sizes),
      ];
      expect(dice).toBeLessThanOrEqual(jaccard + 1e-12);
      expect(jaccard).toBeLessThanOrEqual(masi + 1e-12);
      expect(masi === 0).toBe(onlyOne + onlyOther === 0);
    }),
  );
});
