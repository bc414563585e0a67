import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import type { CodedTable } from '../table/coded-table.ts';
import type { Weights } from '../weights/weights.ts';
import { fleissKappa } from './fleiss-kappa.ts';

/** Scott's pi (Scott 1955): what Fleiss' kappa is for two coders. */
export function scottPi(table: CodedTable, options: IntervalOptions, weights?: Weights): Estimate {
  return fleissKappa(table, options, weights);
}
