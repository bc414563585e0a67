import { err, ok, type Result } from '../../kernel/result.ts';
import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import type { Weights } from '../weights/weights.ts';
import { type Chance, chanceCorrected } from './chance-corrected.ts';
import { codeShares, hasNoVariation } from './code-shares.ts';

/** Chance as the agreement of two ratings drawn from all that were made, whoever made them (Scott 1955, Fleiss 1971). */
function pooledChance(table: CodedTable, weights: Weights): Result<Chance, string> {
  if (hasNoVariation(table)) return err(reasons.noVariation);
  const shares = codeShares(table);
  const met = weights.towards(shares);
  return ok({
    expected: shares.reduce((sum, share, code) => sum + share * (met[code] ?? 0), 0),
    ofUnit: ({ tally, ratings }) =>
      tally.codes.reduce((sum, code, at) => sum + (tally.times[at] ?? 0) * (met[code] ?? 0), 0) / ratings,
  });
}

/** Fleiss' kappa (Fleiss 1971; with missing ratings, weights and its interval, Gwet 2014). */
export function fleissKappa(table: CodedTable, options: IntervalOptions, weights?: Weights): Estimate {
  return chanceCorrected(table, pooledChance, options, weights);
}
