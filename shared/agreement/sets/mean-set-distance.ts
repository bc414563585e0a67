import type { Estimate } from '../coefficient.ts';
import type { CodedSets } from '../table/coded-sets.ts';
import { meanOverPairs } from './mean-over-pairs.ts';
import type { SetDistance } from './set-distance.ts';
import { sharedCodes } from './shared-codes.ts';

/** The mean of a distance between sets over every pair of coders that rated the same unit. */
export function meanSetDistance(coded: CodedSets, distance: SetDistance): Estimate {
  return meanOverPairs(coded, (one, other) => distance(sharedCodes(one, other), one.length, other.length));
}
