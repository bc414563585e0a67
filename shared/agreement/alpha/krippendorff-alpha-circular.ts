import { type Estimate, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { namedWeights } from '../weights/named-weights.ts';
import { krippendorffAlphaWeighted } from './krippendorff-alpha-weighted.ts';

/** Krippendorff's alpha for values on a circle, such as months: the distance is sin²(πd/(range + 1)) (Krippendorff 2004). */
export function krippendorffAlphaCircular(table: CodedTable, options: IntervalOptions): Estimate {
  const weights = namedWeights('circular', table);
  return weights.ok
    ? krippendorffAlphaWeighted(table, options, weights.value)
    : undefinedBecause(weights.error);
}
