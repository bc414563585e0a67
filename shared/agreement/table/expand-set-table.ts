import { codeBook } from './code-book.ts';
import type { Category, RatingsTable, SetTable } from './coder-table.ts';
import { codesInSets } from './codes-in-use.ts';

/** Who applied one code where: 1 applied, 0 looked and did not apply, null not rated. */
export interface BinaryTable {
  readonly code: Category;
  readonly table: RatingsTable;
}

const binaryOf = (table: SetTable, has: (cell: readonly Category[]) => boolean): RatingsTable => ({
  categories: [0, 1],
  ratings: table.ratings.map((row) => row.map((cell) => (cell === null ? null : Number(has(cell))))),
  ...(table.unitCounts === undefined ? {} : { unitCounts: table.unitCounts }),
});

/** The table of one code, by how it reads: 1 applied, 0 looked and did not apply, null not rated. */
export function oneCodeOfSets(table: SetTable, code: string): RatingsTable {
  return binaryOf(table, (cell) => cell.some((given) => String(given) === code));
}

/** Takes a table of sets apart into one table for each code of its code book, in its order. */
export function expandSetTable(table: SetTable): readonly BinaryTable[] {
  return codeBook(table, codesInSets(table)).map((code) => ({
    code,
    table: binaryOf(table, (cell) => cell.includes(code)),
  }));
}
