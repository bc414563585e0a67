import { ok } from '../../kernel/result.ts';
import { chanceCorrected } from '../chance/chance-corrected.ts';
import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import type { CodedTable } from '../table/coded-table.ts';
import type { Weights } from '../weights/weights.ts';

const NO_CHANCE = ok({ expected: 0, ofUnit: () => 0 });

/** Pairwise percent agreement, as a share of 1: the mean over units rated twice or more (interval Gwet 2014). */
export function percentAgreement(table: CodedTable, options: IntervalOptions, weights?: Weights): Estimate {
  return chanceCorrected(table, () => NO_CHANCE, options, weights);
}
