import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { codeShares, hasNoVariation } from './code-shares.ts';

/** How many coders rated each unit, where that is the same number for all; null where it differs. */
function evenRatings({ patterns }: CodedTable): number | null {
  const ratings = patterns[0]?.ratings ?? 0;
  return patterns.every((pattern) => pattern.ratings === ratings) ? ratings : null;
}

/**
 * The standard error of Fleiss' kappa if there were no agreement beyond chance (Fleiss, Nee & Landis 1979, equation 12).
 * Only for tables in which each unit has the same number of ratings.
 */
export function fleissNeeLandis(table: CodedTable): Estimate {
  if (table.coders < 2) return undefinedBecause(reasons.oneCoder);
  const ratings = evenRatings(table);
  if (ratings === null) return undefinedBecause(reasons.unevenRatings);
  if (ratings < 2) return undefinedBecause(reasons.noPairs);
  if (hasNoVariation(table)) return undefinedBecause(reasons.noVariation);
  const shares = codeShares(table);
  const spread = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  const skew = shares.reduce((sum, share) => sum + share * (1 - share) * (1 - 2 * share), 0);
  const pairs = table.units * ratings * (ratings - 1);
  return estimate(Math.sqrt((2 * (spread ** 2 - skew)) / pairs) / spread);
}
