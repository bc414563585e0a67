import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { chanceProducts, crossTable } from './cross-table.ts';
import { fleissCohenEveritt } from './fleiss-cohen-everitt.ts';
import { kappaOfCounts } from './kappa-of-counts.ts';

/** Cohen's kappa for two coders, over the units that both rated (Cohen 1960; interval Fleiss, Cohen & Everitt 1969). */
export function cohenKappa(table: CodedTable, { confidence }: IntervalOptions): Estimate {
  const cross = crossTable(table);
  if (cross.units === 0) return undefinedBecause(reasons.noPairs);
  const products = chanceProducts(cross);
  const kappa = kappaOfCounts(cross.units, cross.agreed, products);
  if (kappa === null) return undefinedBecause(reasons.noVariation);
  const expected = products / cross.units ** 2;
  return estimate(kappa, fleissCohenEveritt(cross, kappa, expected, confidence));
}
