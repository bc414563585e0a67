import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { identityWeights } from '../weights/weights.ts';
import { chanceProducts, crossTable } from './cross-table.ts';
import { kappaOfCounts } from './kappa-of-counts.ts';

/** The largest kappa that the two coders' margins allow (Cohen 1960): as many units on the diagonal as they permit. */
export function cohenKappaMax(table: CodedTable): Estimate {
  const cross = crossTable(table);
  if (cross.units === 0) return undefinedBecause(reasons.noPairs);
  const agreed = cross.first.reduce((sum, times, code) => sum + Math.min(times, cross.second[code] ?? 0), 0);
  const products = chanceProducts(cross, identityWeights(table.categories.length));
  const largest = kappaOfCounts(cross.units, agreed, products);
  return largest === null ? undefinedBecause(reasons.noVariation) : estimate(largest);
}
