import { err, ok, type Result } from '../../kernel/result.ts';
import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { type Chance, chanceCorrected } from './chance-corrected.ts';
import { codeShares, hasNoVariation } from './code-shares.ts';

/** Chance as the sum of the squared shares of the codes, whoever used them (Scott 1955, Fleiss 1971). */
function pooledChance(table: CodedTable): Result<Chance, string> {
  if (hasNoVariation(table)) return err(reasons.noVariation);
  const shares = codeShares(table);
  return ok({
    expected: shares.reduce((sum, share) => sum + share ** 2, 0),
    ofUnit: ({ tally, ratings }) =>
      tally.codes.reduce((sum, code, at) => sum + (tally.times[at] ?? 0) * (shares[code] ?? 0), 0) / ratings,
  });
}

/** Fleiss' kappa (Fleiss 1971; with missing ratings and its interval, Gwet 2014). */
export function fleissKappa(table: CodedTable, options: IntervalOptions): Estimate {
  return chanceCorrected(table, pooledChance, options);
}
