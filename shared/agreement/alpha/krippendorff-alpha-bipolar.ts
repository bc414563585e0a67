import { type Estimate, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { namedWeights } from '../weights/named-weights.ts';
import { krippendorffAlphaWeighted } from './krippendorff-alpha-weighted.ts';

/** Krippendorff's alpha for a scale between two poles, whose ends count more than its middle (Krippendorff 2004). */
export function krippendorffAlphaBipolar(table: CodedTable, options: IntervalOptions): Estimate {
  const weights = namedWeights('bipolar', table);
  return weights.ok
    ? krippendorffAlphaWeighted(table, options, weights.value)
    : undefinedBecause(weights.error);
}
