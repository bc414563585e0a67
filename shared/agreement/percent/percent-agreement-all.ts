import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';

/** The share of the units rated by every coder on which all of them agree. */
export function percentAgreementAll({ coders, patterns }: CodedTable): Estimate {
  if (coders < 2) return undefinedBecause(reasons.oneCoder);
  let units = 0;
  let agreed = 0;
  for (const { ratings, tally, count } of patterns) {
    if (ratings < coders) continue;
    units += count;
    if (tally.codes.length === 1) agreed += count;
  }
  return units === 0 ? undefinedBecause(reasons.noCompleteUnit) : estimate(agreed / units);
}
