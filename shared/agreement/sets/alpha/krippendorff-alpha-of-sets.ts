import { krippendorffAlpha } from '../../alpha/krippendorff-alpha.ts';
import { pairwiseSpread } from '../../alpha/pairwise-spread.ts';
import type { Estimate } from '../../coefficient.ts';
import type { IntervalOptions } from '../../interval-options.ts';
import type { CodedSets } from '../../table/coded-sets.ts';
import type { SetDistance } from '../set-distance.ts';
import { sharedCodes } from '../shared-codes.ts';

/**
 * Krippendorff's alpha with whole sets as values and a distance between sets taken as it is, not squared (Passonneau 2006,
 * Artstein & Poesio 2008). Chance comes from how often each set occurs.
 */
export function krippendorffAlphaOfSets(
  { sets, table }: CodedSets,
  distance: SetDistance,
  options: IntervalOptions,
): Estimate {
  const spread = pairwiseSpread(sets.length, (a, b) => {
    const one = sets[a] ?? [];
    const other = sets[b] ?? [];
    return distance(sharedCodes(one, other), one.length, other.length);
  });
  return krippendorffAlpha(table, { kind: 'fixed', spread }, options);
}
