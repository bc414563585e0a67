import { krippendorffAlpha } from '../../alpha/krippendorff-alpha.ts';
import { sparseMetric } from '../../alpha/sparse-metric.ts';
import type { Estimate } from '../../coefficient.ts';
import type { IntervalOptions } from '../../interval-options.ts';
import type { CodedSets } from '../../table/coded-sets.ts';
import { nearSets } from '../near-sets.ts';
import type { SetDistance } from '../set-distance.ts';

/**
 * Krippendorff's alpha with whole sets as values and a distance between sets taken as it is, not squared (Passonneau 2006,
 * Artstein & Poesio 2008). Chance comes from how often each set occurs.
 */
export function krippendorffAlphaOfSets(
  { sets, table }: CodedSets,
  distance: SetDistance,
  options: IntervalOptions,
): Estimate {
  return krippendorffAlpha(table, sparseMetric(sets.length, nearSets(sets, distance)), options);
}
