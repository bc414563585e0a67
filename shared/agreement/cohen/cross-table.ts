import type { CodedTable } from '../table/coded-table.ts';
import type { Weights } from '../weights/weights.ts';

/** A cell of the cross table: how many units got code a from the first coder and code b from the second. */
interface Cell {
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

/** What two coders gave the units that both rated. Counts are whole, so that sums of their products are exact. */
export interface CrossTable {
  readonly units: number;
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
  for (const { codes, count } of patterns) {
    const a = codes[one] ?? -1;
    const b = codes[other] ?? -1;
    if (a < 0 || b < 0) continue;
    cells.push({ a, b, count });
    first[a] = (first[a] ?? 0) + count;
    second[b] = (second[b] ?? 0) + count;
    units += count;
  }
  return { units, first, second, cells };
}

/** How many units agree; with weights, how far they do. */
export function unitsAgreed({ cells }: CrossTable, weights: Weights): number {
  return cells.reduce((sum, { a, b, count }) => sum + count * weights.between(a, b), 0);
}

/** Units squared times the agreement that chance would bring: a whole number where the weights are whole. */
export function chanceProducts({ first, second }: CrossTable, weights: Weights): number {
  let sum = 0;
  for (const [a, times] of first.entries()) {
    if (times === 0) continue;
    for (const [b, others] of second.entries()) {
      if (others !== 0) sum += times * others * weights.between(a, b);
    }
  }
  return sum;
}
