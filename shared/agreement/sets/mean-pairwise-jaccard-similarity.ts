import type { Estimate } from '../coefficient.ts';
import type { CodedSets } from '../table/coded-sets.ts';
import { meanOverPairs } from './mean-over-pairs.ts';
import { jaccardDistance } from './set-distance.ts';
import { sharedCodes } from './shared-codes.ts';

/** The mean, over pairs of coders, of the codes in both sets as a share of the codes in either (Jaccard 1901). */
export function meanPairwiseJaccardSimilarity(coded: CodedSets): Estimate {
  return meanOverPairs(
    coded,
    (one, other) => 1 - jaccardDistance(sharedCodes(one, other), one.length, other.length),
  );
}
