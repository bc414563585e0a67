import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import type { CodedTable } from '../table/coded-table.ts';
import type { Weights } from '../weights/weights.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { pairwiseSpread } from './pairwise-spread.ts';

/** Krippendorff's alpha under any weights: the distance of two codes is 1 less their weight (Artstein & Poesio 2008). */
export function krippendorffAlphaWeighted(
  table: CodedTable,
  options: IntervalOptions,
  weights: Weights,
): Estimate {
  const spread = pairwiseSpread(
    table.categories.length,
    (a, b) => 1 - (weights.between(a, b) + weights.between(b, a)) / 2,
  );
  return krippendorffAlpha(table, { kind: 'fixed', spread }, options);
}
