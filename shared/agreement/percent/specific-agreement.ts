import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { PRESENT } from '../table/one-against-rest.ts';

/**
 * Specific agreement on the code of a table of one code against the rest: of the ratings that gave it, the share that
 * another coder's rating of the same unit matches (Fleiss 1975, Cicchetti & Feinstein 1990). Two coders: Dice, 2a/(2a+b+c).
 */
export function specificAgreement(table: CodedTable): Estimate {
  if (table.coders < 2) return undefinedBecause(reasons.oneCoder);
  if (table.patterns.every(({ ratings }) => ratings < 2)) return undefinedBecause(reasons.noPairs);
  let given = 0;
  let matched = 0;
  for (const { tally, ratings, count } of table.patterns) {
    const times = tally.times[tally.codes.indexOf(PRESENT)] ?? 0;
    if (ratings < 2) continue;
    given += count * times;
    matched += (count * times * (times - 1)) / (ratings - 1);
  }
  return given === 0 ? undefinedBecause(reasons.codeUnused) : estimate(matched / given);
}
