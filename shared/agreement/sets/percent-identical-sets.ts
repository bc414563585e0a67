import type { Estimate } from '../coefficient.ts';
import type { CodedSets } from '../table/coded-sets.ts';
import { meanOverPairs } from './mean-over-pairs.ts';

/** The share of pairs of coders that applied exactly the same codes to a unit. Equal sets are one and the same list. */
export function percentIdenticalSets(coded: CodedSets): Estimate {
  return meanOverPairs(coded, (one, other) => Number(one === other));
}
