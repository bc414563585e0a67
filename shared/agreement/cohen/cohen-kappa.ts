import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { identityWeights, type Weights } from '../weights/weights.ts';
import { chanceProducts, crossTable, unitsAgreed } from './cross-table.ts';
import { fleissCohenEveritt } from './fleiss-cohen-everitt.ts';
import { kappaOfCounts } from './kappa-of-counts.ts';

/**
 * Cohen's kappa for two coders, over the units that both rated (Cohen 1960; weighted, Cohen 1968; interval Fleiss, Cohen &
 * Everitt 1969).
 */
export function cohenKappa(
  table: CodedTable,
  { confidence }: IntervalOptions,
  weights: Weights = identityWeights(table.categories.length),
): Estimate {
  const cross = crossTable(table);
  if (cross.units === 0) return undefinedBecause(reasons.noPairs);
  const products = chanceProducts(cross, weights);
  const kappa = kappaOfCounts(cross.units, unitsAgreed(cross, weights), products);
  if (kappa === null) return undefinedBecause(reasons.noVariation);
  return estimate(kappa, fleissCohenEveritt(cross, weights, kappa, confidence));
}
