import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { CodedSets } from '../table/coded-sets.ts';

/** The mean of a likeness of two sets over every pair of coders that rated the same unit, each pair counting once. */
export function meanOverPairs(
  { sets, table }: CodedSets,
  likeness: (one: readonly number[], other: readonly number[]) => number,
): Estimate {
  if (table.coders < 2) return undefinedBecause(reasons.oneCoder);
  let pairs = 0;
  let sum = 0;
  for (const { codes, count } of table.patterns) {
    const rated = codes.filter((code) => code >= 0).map((code) => sets[code] ?? []);
    for (const [at, one] of rated.entries()) {
      for (const other of rated.slice(at + 1)) {
        pairs += count;
        sum += count * likeness(one, other);
      }
    }
  }
  return pairs === 0 ? undefinedBecause(reasons.noPairs) : estimate(sum / pairs);
}
