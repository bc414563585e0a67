import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { kappaOfCounts } from '../cohen/kappa-of-counts.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { bootstrap } from '../interval/bootstrap.ts';
import { reasons } from '../reasons.ts';
import type { CodedSets } from '../table/coded-sets.ts';
import { agreementOnCode, pairedUnits, presenceCounts, type PresenceCounts } from './presence-counts.ts';

/** Null where each code was applied always or never, by both coders alike. */
function pooled(counts: PresenceCounts, codes: number): number | null {
  let agreed = 0;
  let products = 0;
  for (let code = 0; code < codes; code += 1) {
    const own = agreementOnCode(counts, code);
    agreed += own.agreed;
    products += own.products;
  }
  return kappaOfCounts(counts.units, agreed, products, codes);
}

/**
 * Pooled kappa of two coders over all codes: (mean observed - mean expected) / (1 - mean expected), each code a yes or no
 * (de Vries, Elliott, Kanouse & Teleki 2008). A code that nobody used counts as full agreement, observed and expected.
 * The bootstrap resamples all units, also those that only one coder rated.
 */
export function pooledKappa(coded: CodedSets, options: IntervalOptions): Estimate {
  const codes = coded.categories.length;
  if (codes === 0) return undefinedBecause(reasons.noCodes);
  const paired = pairedUnits(coded);
  if (paired.length === 0) return undefinedBecause(reasons.noPairs);
  const counts = paired.map(({ count }) => count);
  const single = coded.table.units - counts.reduce((sum, count) => sum + count, 0);
  const statistic = (drawn: ArrayLike<number>) => pooled(presenceCounts(paired, drawn, codes), codes);
  const value = statistic(counts);
  if (value === null) return undefinedBecause(reasons.noVariation);
  return estimate(value, bootstrap([...counts, single], statistic, options));
}
