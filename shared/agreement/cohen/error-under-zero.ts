import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { identityWeights, type Weights } from '../weights/weights.ts';
import { chanceProducts, crossTable } from './cross-table.ts';
import { kappaOfCounts } from './kappa-of-counts.ts';
import { marginWeights } from './margin-weights.ts';

/**
 * The standard error that Cohen's kappa would have if the coders agreed by chance alone, for testing against zero (Fleiss,
 * Cohen & Everitt 1969, equation for the null hypothesis).
 */
export function errorUnderZero(
  table: CodedTable,
  weights: Weights = identityWeights(table.categories.length),
): Estimate {
  const cross = crossTable(table);
  const { units, first, second } = cross;
  if (units === 0) return undefinedBecause(reasons.noPairs);
  const products = chanceProducts(cross, weights);
  if (kappaOfCounts(units, 0, products) === null) return undefinedBecause(reasons.noVariation);
  const expected = products / units ** 2;
  const means = marginWeights(cross, weights);
  let sum = 0;
  for (const [a, times] of first.entries()) {
    for (const [b, others] of second.entries()) {
      if (times === 0 || others === 0) continue;
      const own = weights.between(a, b) - (means.first[a] ?? 0) - (means.second[b] ?? 0);
      sum += times * others * own ** 2;
    }
  }
  const variance = (sum / units ** 2 - expected ** 2) / (units * (1 - expected) ** 2);
  return estimate(Math.sqrt(Math.max(0, variance)));
}
