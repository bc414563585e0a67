import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { percentAgreementAll } from '../percent/percent-agreement-all.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';

/**
 * Brennan and Prediger's coefficient for the agreement of all coders at once (von Eye & Mun 2005): the share of units on
 * which everybody agrees, beyond the chance of that many blind picks coming out the same.
 */
export function vonEye(table: CodedTable): Estimate {
  const all = percentAgreementAll(table);
  if (all.value === null) return all;
  const codes = table.categories.length;
  if (codes < 2) return undefinedBecause(reasons.oneCode);
  const expected = codes ** (1 - table.coders);
  return estimate((all.value - expected) / (1 - expected));
}
