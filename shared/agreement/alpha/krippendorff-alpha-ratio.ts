import { type Estimate, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { scoresOf } from '../weights/scores.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { pairwiseSpread } from './pairwise-spread.ts';

/** The difference over the sum, squared, of two different numbers of zero or more, divided out so that neither overflows. */
function ratioDistance(one: number, other: number): number {
  const part = Math.min(one, other) / Math.max(one, other);
  return ((1 - part) / (1 + part)) ** 2;
}

/** Krippendorff's alpha for amounts: the distance is the squared ratio of difference to sum (Krippendorff 2011). */
export function krippendorffAlphaRatio(table: CodedTable, options: IntervalOptions): Estimate {
  const numbers = scoresOf(table);
  if (numbers === null) return undefinedBecause(reasons.notNumbers);
  if (numbers.some((number) => number < 0)) return undefinedBecause(reasons.negativeRatio);
  const spread = pairwiseSpread(numbers.length, (a, b) => ratioDistance(numbers[a] ?? 0, numbers[b] ?? 0));
  return krippendorffAlpha(table, { kind: 'fixed', spread }, options);
}
