import { type CodedTable, codedTable } from './coded-table.ts';
import { collectPatterns } from './collect-patterns.ts';

/** The place of the code itself in a table of one code against the rest. */
export const PRESENT = 1;

/** Collapses a table to one code (1) against all the others (0); ratings that were not made stay so. */
export function oneAgainstRest(table: CodedTable, code: number): CodedTable {
  const rows = Array.from({ length: table.coders }, (_, coder) =>
    Int32Array.from(table.patterns, ({ codes }) => {
      const rating = codes[coder] ?? -1;
      return rating < 0 ? -1 : Number(rating === code);
    }),
  );
  const counts = table.patterns.map(({ count }) => count);
  return codedTable({
    categories: [0, PRESENT],
    listed: true,
    coders: table.coders,
    patterns: collectPatterns(rows, 2, counts),
  });
}
