import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { cohenKappaMax } from './cohen-kappa-max.ts';
import { cohenKappa } from './cohen-kappa.ts';

/** Cohen's kappa as a share of the largest that the margins allow (Cohen 1960, Brennan & Prediger 1981). */
export function cohenKappaOverMax(table: CodedTable, options: IntervalOptions): Estimate {
  const kappa = cohenKappa(table, options);
  const largest = cohenKappaMax(table);
  if (kappa.value === null || largest.value === null) return largest;
  return largest.value === 0
    ? undefinedBecause(reasons.noRoomForKappa)
    : estimate(kappa.value / largest.value);
}
