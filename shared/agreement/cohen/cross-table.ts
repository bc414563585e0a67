import type { CodedTable } from '../table/coded-table.ts';

/** A cell of the cross table: how many units got code a from the first coder and code b from the second. */
interface Cell {
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

/** What two coders gave the units that both rated. Counts are whole, so that sums of their products are exact. */
export interface CrossTable {
  readonly units: number;
  readonly agreed: number;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly cells: readonly Cell[];
}

/** Crosses the ratings of two coders, by default those of a table of two. */
export function crossTable({ categories, patterns }: CodedTable, one = 0, other = 1): CrossTable {
  const first = new Float64Array(categories.length);
  const second = new Float64Array(categories.length);
  const cells: Cell[] = [];
  let units = 0;
  let agreed = 0;
  for (const { codes, count } of patterns) {
    const a = codes[one] ?? -1;
    const b = codes[other] ?? -1;
    if (a < 0 || b < 0) continue;
    cells.push({ a, b, count });
    first[a] = (first[a] ?? 0) + count;
    second[b] = (second[b] ?? 0) + count;
    units += count;
    if (a === b) agreed += count;
  }
  return { units, agreed, first, second, cells };
}

/** Units squared times the agreement that chance would bring: a whole number. */
export function chanceProducts({ first, second }: CrossTable): number {
  return first.reduce((sum, times, code) => sum + times * (second[code] ?? 0), 0);
}
