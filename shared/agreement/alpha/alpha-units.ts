import type { CodedTable } from '../table/coded-table.ts';
import { byFirstDifference, type Tally } from '../table/pattern.ts';

/** Units with the same ratings, whoever gave them. */
export interface AlphaUnit {
  readonly tally: Tally;
  readonly ratings: number;
  readonly count: number;
}

/**
 * The units that two coders or more rated, as tallies, in an order that depends on nothing else; and how many units
 * were rated once, which a sample can draw although they say nothing.
 */
export interface AlphaUnits {
  readonly values: number;
  readonly pairable: readonly AlphaUnit[];
  readonly single: number;
}

/** Reduces a table to what Krippendorff's alpha looks at. */
export function alphaUnits({ categories, patterns }: CodedTable): AlphaUnits {
  const groups = new Map<string, { tally: Tally; ratings: number; count: number; key: readonly number[] }>();
  let single = 0;
  for (const { codes, tally, ratings, count } of patterns) {
    if (ratings < 2) {
      single += count;
      continue;
    }
    const key = codes.filter((code) => code >= 0).toSorted((a, b) => a - b);
    const group = groups.get(key.join(' '));
    if (group === undefined) groups.set(key.join(' '), { tally, ratings, count, key });
    else group.count += count;
  }
  const pairable = groups
    .values()
    .toArray()
    .toSorted((a, b) => byFirstDifference(a.key, b.key));
  return { values: categories.length, pairable, single };
}
