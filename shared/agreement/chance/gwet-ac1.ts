import { err, ok, type Result } from '../../kernel/result.ts';
import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { type Chance, chanceCorrected } from './chance-corrected.ts';
import { codeShares } from './code-shares.ts';

/** Chance as the spread of the codes over the code book: large only where the codes are used evenly. */
function spreadChance(table: CodedTable): Result<Chance, string> {
  const others = table.categories.length - 1;
  if (others < 1) return err(reasons.oneCode);
  const shares = codeShares(table);
  return ok({
    expected: shares.reduce((sum, share) => sum + share * (1 - share), 0) / others,
    ofUnit: ({ tally, ratings }) =>
      tally.codes.reduce((sum, code, at) => sum + (tally.times[at] ?? 0) * (1 - (shares[code] ?? 0)), 0) /
      (ratings * others),
  });
}

/** Gwet's AC1 (Gwet 2008; with missing ratings, Gwet 2014). */
export function gwetAc1(table: CodedTable, options: IntervalOptions): Estimate {
  return chanceCorrected(table, spreadChance, options);
}
