import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { codeShares } from './code-shares.ts';
import { observedAgreement } from './unit-agreement.ts';

/** The agreement that Fleiss' kappa expects from chance (Fleiss 1971). */
export function fleissPe(table: CodedTable): Estimate {
  if (table.coders < 2) return undefinedBecause(reasons.oneCoder);
  if (observedAgreement(table) === null) return undefinedBecause(reasons.noPairs);
  return estimate(codeShares(table).reduce((sum, share) => sum + share ** 2, 0));
}
