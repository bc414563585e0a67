import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';

/** Holsti's coefficient of reliability for two coders: 2M / (N1 + N2), every decision of a coder counted (Holsti 1969). */
export function holsti({ patterns }: CodedTable): Estimate {
  let decisions = 0;
  let shared = 0;
  let agreed = 0;
  for (const { ratings, tally, count } of patterns) {
    decisions += ratings * count;
    if (ratings < 2) continue;
    shared += count;
    if (tally.codes.length === 1) agreed += count;
  }
  return shared === 0 ? undefinedBecause(reasons.noPairs) : estimate((2 * agreed) / decisions);
}
