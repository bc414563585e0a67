import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { identityWeights, type Weights } from '../weights/weights.ts';
import { codeShares } from './code-shares.ts';
import { observedAgreement } from './unit-agreement.ts';

/** The agreement that Fleiss' kappa expects from chance (Fleiss 1971). */
export function fleissPe(
  table: CodedTable,
  _options: IntervalOptions,
  weights: Weights = identityWeights(table.categories.length),
): Estimate {
  if (table.coders < 2) return undefinedBecause(reasons.oneCoder);
  if (observedAgreement(table, weights) === null) return undefinedBecause(reasons.noPairs);
  const shares = codeShares(table);
  const met = weights.towards(shares);
  return estimate(shares.reduce((sum, share, code) => sum + share * (met[code] ?? 0), 0));
}
