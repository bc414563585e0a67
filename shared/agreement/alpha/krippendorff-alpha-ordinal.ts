import { type Estimate, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { scoresOf } from '../weights/scores.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { squaredSpread } from './spread.ts';

/** Places in the code book from lowest to highest: numbers by value, words as listed; null for words without a list. */
function risingOrder(table: CodedTable): readonly number[] | null {
  const scores = scoresOf(table);
  return (
    scores &&
    table.categories
      .keys()
      .toArray()
      .toSorted((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0))
  );
}

/**
 * Krippendorff's alpha for ranked codes (Krippendorff 2011). His distance between two ranks, the values from one to the
 * other with half of each end taken away, squared, is the squared difference of their mean ranks in the sample.
 */
export function krippendorffAlphaOrdinal(table: CodedTable, options: IntervalOptions): Estimate {
  const order = risingOrder(table);
  if (order === null) return undefinedBecause(reasons.noOrder);
  const spreadGiven = (margins: Float64Array) => {
    const ranks = new Float64Array(margins.length);
    let below = 0;
    for (const code of order) {
      const own = margins[code] ?? 0;
      ranks[code] = below + own / 2;
      below += own;
    }
    return squaredSpread(ranks);
  };
  return krippendorffAlpha(table, { kind: 'relative', spreadGiven }, options);
}
