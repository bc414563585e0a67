import type { Tally } from '../table/pattern.ts';

/** The sum of the distances over all ordered pairs of a tally's values: Krippendorff's disagreement before any division. */
export type Spread = (tally: Tally) => number;

/** A difference function: the same in every sample, or one that depends on how often the sample has each value. */
export type Metric =
  | {
      readonly kind: 'fixed';
      readonly spread: Spread;
      /** The same of a whole sample, given how often it has each value, where that is quicker to be had. */
      readonly spreadOfAll?: (margins: Float64Array) => number;
    }
  | { readonly kind: 'relative'; readonly spreadGiven: (margins: Float64Array) => Spread };

/** The spread under the distance 0 for the same value and 1 for any other. */
export const nominalSpread: Spread = ({ times }) => {
  let total = 0;
  let same = 0;
  for (const number of times) {
    total += number;
    same += number * number;
  }
  return total * total - same;
};

/** The nominal spread of a whole sample, given how often it has each value. */
export function nominalSpreadOfAll(margins: Float64Array): number {
  let total = 0;
  let same = 0;
  for (const number of margins) {
    total += number;
    same += number * number;
  }
  return total * total - same;
}

/** The spread under the squared difference of the values' scores, from their deviations, so that none is lost to rounding. */
export function squaredSpread(scores: ArrayLike<number>): Spread {
  return ({ codes, times }) => {
    let total = 0;
    let sum = 0;
    for (const [at, code] of codes.entries()) {
      const number = times[at] ?? 0;
      total += number;
      sum += number * (scores[code] ?? 0);
    }
    const mean = sum / total;
    let squares = 0;
    for (const [at, code] of codes.entries()) squares += (times[at] ?? 0) * ((scores[code] ?? 0) - mean) ** 2;
    return 2 * total * squares;
  };
}
