import type { CodedTable } from '../table/coded-table.ts';
import { scoresOf } from '../weights/scores.ts';

/** A unit that every coder rated, with the coders' numbers, and how many such units there are. */
export interface CompleteUnit {
  readonly scores: readonly number[];
  readonly count: number;
}

/** The units of a table that every coder rated, as numbers; null where the codes have no order. */
export function completeUnits(table: CodedTable): readonly CompleteUnit[] | null {
  const scores = scoresOf(table);
  if (scores === null) return null;
  return table.patterns
    .filter(({ ratings }) => ratings === table.coders)
    .map(({ codes, count }) => ({ scores: codes.map((code) => scores[code] ?? 0), count }));
}
