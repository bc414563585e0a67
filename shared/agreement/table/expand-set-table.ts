import { codeBook } from './code-book.ts';
import type { Category, RatingsTable, SetTable } from './coder-table.ts';
import { codesInSets } from './codes-in-use.ts';

/** Who applied one code where: 1 applied, 0 looked and did not apply, null not rated. */
export interface BinaryTable {
  readonly code: Category;
  readonly table: RatingsTable;
}

/** Takes a table of sets apart into one table for each code of its code book, in its order. */
export function expandSetTable(table: SetTable): readonly BinaryTable[] {
  const { ratings, unitCounts } = table;
  return codeBook(table, codesInSets(table)).map((code) => ({
    code,
    table: {
      categories: [0, 1],
      ratings: ratings.map((row) => row.map((cell) => (cell === null ? null : Number(cell.includes(code))))),
      ...(unitCounts === undefined ? {} : { unitCounts }),
    },
  }));
}
