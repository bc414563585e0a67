import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { identityWeights, type Weights } from '../weights/weights.ts';
import { chanceProducts, crossTable, unitsAgreed } from './cross-table.ts';
import { kappaOfCounts } from './kappa-of-counts.ts';

/** Light's kappa: the plain mean of Cohen's kappa over all pairs of coders (Light 1971). One pair without a kappa ends it. */
export function lightKappa(
  table: CodedTable,
  _options: IntervalOptions,
  weights: Weights = identityWeights(table.categories.length),
): Estimate {
  if (table.coders < 2) return undefinedBecause(reasons.oneCoder);
  const kappas: number[] = [];
  for (let one = 0; one < table.coders; one += 1) {
    for (let other = one + 1; other < table.coders; other += 1) {
      const cross = crossTable(table, one, other);
      if (cross.units === 0) return undefinedBecause(reasons.pairWithoutUnits(one + 1, other + 1));
      const kappa = kappaOfCounts(cross.units, unitsAgreed(cross, weights), chanceProducts(cross, weights));
      if (kappa === null) return undefinedBecause(reasons.pairWithoutVariation(one + 1, other + 1));
      kappas.push(kappa);
    }
  }
  return estimate(kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length);
}
