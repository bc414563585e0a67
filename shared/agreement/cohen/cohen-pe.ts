import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { identityWeights, type Weights } from '../weights/weights.ts';
import { chanceProducts, crossTable } from './cross-table.ts';

/** The agreement that Cohen's kappa expects from chance: what the two coders' own margins would bring (Cohen 1960). */
export function cohenPe(
  table: CodedTable,
  _options: IntervalOptions,
  weights: Weights = identityWeights(table.categories.length),
): Estimate {
  const cross = crossTable(table);
  if (cross.units === 0) return undefinedBecause(reasons.noPairs);
  return estimate(chanceProducts(cross, weights) / cross.units ** 2);
}
