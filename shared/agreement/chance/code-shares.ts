import type { CodedTable } from '../table/coded-table.ts';

/** The share of each code: the mean, over all units with a rating, of the unit's own shares (Gwet 2014). */
export function codeShares({ categories, patterns, units }: CodedTable): readonly number[] {
  const sums = categories.map(() => 0);
  for (const { tally, ratings, count } of patterns) {
    for (const [at, code] of tally.codes.entries()) {
      sums[code] = (sums[code] ?? 0) + (count * (tally.times[at] ?? 0)) / ratings;
    }
  }
  return sums.map((sum) => sum / units);
}

/** Whether every rating of the table is the same code. */
export function hasNoVariation({ patterns }: CodedTable): boolean {
  const [first] = patterns[0]?.tally.codes ?? [];
  return patterns.every(({ tally }) => tally.codes.every((code) => code === first));
}
