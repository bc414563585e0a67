import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { gwetAc2 } from './gwet-ac2.ts';

/** Gwet's AC1 (Gwet 2008; with missing ratings, Gwet 2014): AC2 without weights. */
export function gwetAc1(table: CodedTable, options: IntervalOptions): Estimate {
  return gwetAc2(table, options);
}
