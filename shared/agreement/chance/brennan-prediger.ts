import { err, ok, type Result } from '../../kernel/result.ts';
import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import type { Weights } from '../weights/weights.ts';
import { type Chance, chanceCorrected } from './chance-corrected.ts';

/** Chance as an even spread over all the codes on offer, used or not. */
function evenChance({ categories }: CodedTable, weights: Weights): Result<Chance, string> {
  if (categories.length < 2) return err(reasons.oneCode);
  const expected = weights.total / categories.length ** 2;
  return ok({ expected, ofUnit: () => expected });
}

/** Brennan and Prediger's coefficient (Brennan & Prediger 1981; for many coders Randolph 2005; weights, interval Gwet 2014). */
export function brennanPrediger(table: CodedTable, options: IntervalOptions, weights?: Weights): Estimate {
  return chanceCorrected(table, evenChance, options, weights);
}
