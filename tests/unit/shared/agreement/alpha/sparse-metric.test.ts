import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairwiseSpread } from '#shared/agreement/alpha/pairwise-spread.ts';
import { sparseMetric } from '#shared/agreement/alpha/sparse-metric.ts';
import { nearSets } from '#shared/agreement/sets/near-sets.ts';
import {
  diceDistance,
  jaccardDistance,
  masiDistance,
  masiProductDistance,
  passonneau2004Distance,
} from '#shared/agreement/sets/set-distance.ts';
import { sharedCodes } from '#shared/agreement/sets/shared-codes.ts';
import { tallyOf } from '#shared/agreement/table/pattern.ts';

const setLists = fc.uniqueArray(
  fc.uniqueArray(fc.nat(5), { maxLength: 4 }).map((set) => set.toSorted((a, b) => a - b)),
  { minLength: 1, maxLength: 12, selector: (set) => set.join(' ') },
);

test.each([
  ['Jaccard', jaccardDistance],
  ['Dice', diceDistance],
  ['MASI', masiDistance],
  ['Passonneau', passonneau2004Distance],
  ['MASI product', masiProductDistance],
])('%s over near pairs alone is the same as over all pairs', (_, distance) => {
  const cases = setLists.chain((sets) =>
    fc.record({
      sets: fc.constant(sets),
      given: fc.array(fc.nat(sets.length - 1), { minLength: 1, maxLength: 20 }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ sets, given }) => {
      const metric = sparseMetric(sets.length, nearSets(sets, distance));
      const whole = pairwiseSpread(sets.length, (a, b) =>
        distance(sharedCodes(sets[a] ?? [], sets[b] ?? []), sets[a]?.length ?? 0, sets[b]?.length ?? 0),
      );
      const tally = tallyOf(given);
      const margins = new Float64Array(sets.length);
      for (const [at, code] of tally.codes.entries()) margins[code] = tally.times[at] ?? 0;
      const wanted = whole(tally);
      if (metric.kind !== 'fixed') throw new TypeError('The metric doesn’t depend on the sample');
      expect(metric.spread(tally)).toBeCloseTo(wanted, 9);
      expect(metric.spreadOfAll?.(margins)).toBeCloseTo(wanted, 9);
    }),
  );
});
