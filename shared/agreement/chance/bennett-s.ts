import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import type { CodedTable } from '../table/coded-table.ts';
import type { Weights } from '../weights/weights.ts';
import { brennanPrediger } from './brennan-prediger.ts';

/** Bennett's S (Bennett, Alpert & Goldstein 1954): what Brennan and Prediger's coefficient is for two coders. */
export function bennettS(table: CodedTable, options: IntervalOptions, weights?: Weights): Estimate {
  return brennanPrediger(table, options, weights);
}
