import { byFirstDifference, type Pattern, tallyOf } from './pattern.ts';

/** Gives equal columns equal numbers, coder by coder, so that no column has to be spelled out as a key. */
function numberColumns(rows: readonly Int32Array[], columns: number, codes: number): Float64Array {
  const numbers = new Float64Array(columns);
  for (const row of rows) {
    const known = new Map<number, number>();
    for (let column = 0; column < columns; column += 1) {
      const key = (numbers[column] ?? 0) * (codes + 1) + (row[column] ?? -1) + 1;
      const number = known.get(key) ?? known.size;
      if (number === known.size) known.set(key, number);
      numbers[column] = number;
    }
  }
  return numbers;
}

/**
 * Groups the columns of a coded table (coders in rows, -1 for no rating) into patterns with counts. Units that nobody
 * rated and columns that stand for no unit are left out. The order depends on what was rated, not on where it stood,
 * so that a seeded bootstrap gives the same interval however the units are sorted.
 */
export function collectPatterns(
  rows: readonly Int32Array[],
  codes: number,
  unitCounts: readonly number[] | undefined,
): readonly Pattern[] {
  const columns = rows[0]?.length ?? 0;
  const numbers = numberColumns(rows, columns, codes);
  const seen = new Map<number, { readonly column: number; count: number }>();
  for (let column = 0; column < columns; column += 1) {
    const number = numbers[column] ?? 0;
    const count = unitCounts?.[column] ?? 1;
    const group = seen.get(number);
    if (group === undefined) seen.set(number, { column, count });
    else group.count += count;
  }
  const patterns: Pattern[] = [];
  for (const { column, count } of seen.values()) {
    const pattern = rows.map((row) => row[column] ?? -1);
    const ratings = pattern.filter((code) => code >= 0).length;
    if (ratings > 0 && count > 0) patterns.push({ codes: pattern, tally: tallyOf(pattern), ratings, count });
  }
  return patterns.toSorted((a, b) => byFirstDifference(a.codes, b.codes));
}
