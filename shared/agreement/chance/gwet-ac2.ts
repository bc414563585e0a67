import { err, ok, type Result } from '../../kernel/result.ts';
import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import type { Weights } from '../weights/weights.ts';
import { type Chance, chanceCorrected } from './chance-corrected.ts';
import { codeShares } from './code-shares.ts';

/** Chance as the spread of the codes over the code book: large only where the codes are used evenly. */
function spreadChance(table: CodedTable, weights: Weights): Result<Chance, string> {
  const codes = table.categories.length;
  if (codes < 2) return err(reasons.oneCode);
  const scale = weights.total / (codes * (codes - 1));
  const shares = codeShares(table);
  return ok({
    expected: scale * shares.reduce((sum, share) => sum + share * (1 - share), 0),
    ofUnit: ({ tally, ratings }) =>
      (scale *
        tally.codes.reduce((sum, code, at) => sum + (tally.times[at] ?? 0) * (1 - (shares[code] ?? 0)), 0)) /
      ratings,
  });
}

/** Gwet's AC2 (Gwet 2008; with weights and missing ratings, Gwet 2014). */
export function gwetAc2(table: CodedTable, options: IntervalOptions, weights?: Weights): Estimate {
  return chanceCorrected(table, spreadChance, options, weights);
}
