import type { Estimate } from '../coefficient.ts';
import type { CodedSets } from '../table/coded-sets.ts';
import { meanOverPairs } from './mean-over-pairs.ts';
import { sharedCodes } from './shared-codes.ts';

/** The share of pairs of coders whose codes for a unit are the same or have at least one in common. */
export function percentOverlappingSets(coded: CodedSets): Estimate {
  return meanOverPairs(coded, (one, other) => Number(one === other || sharedCodes(one, other) > 0));
}
