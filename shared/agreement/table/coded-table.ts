import { codeBook } from './code-book.ts';
import type { Category, RatingsTable } from './coder-table.ts';
import { codesInRatings } from './codes-in-use.ts';
import { collectPatterns } from './collect-patterns.ts';
import type { Pattern } from './pattern.ts';
import { ratingsTableProblem } from './table-problem.ts';

/** A table of ratings made ready for counting: codes as places in the code book, equal units together. */
export interface CodedTable {
  readonly categories: readonly Category[];
  /** Whether the code book was given, and so its order and its unused codes are known. */
  readonly listed: boolean;
  readonly coders: number;
  /** Units that at least one coder rated. */
  readonly units: number;
  readonly patterns: readonly Pattern[];
}

/** Puts patterns and code book together and counts the units. */
export function codedTable(table: Omit<CodedTable, 'units'>): CodedTable {
  return { ...table, units: table.patterns.reduce((sum, { count }) => sum + count, 0) };
}

/** Codes a table of ratings. Throws with the sentence of `ratingsTableProblem` where there is one. */
export function codeTable(table: RatingsTable): CodedTable {
  const problem = ratingsTableProblem(table);
  if (problem !== null) throw new RangeError(problem);
  const categories = codeBook(table, codesInRatings(table));
  const place = new Map(categories.map((code, index) => [code, index]));
  const rows = table.ratings.map((row) =>
    Int32Array.from(row, (code) => (code === null ? -1 : (place.get(code) ?? -1))),
  );
  return codedTable({
    categories,
    listed: table.categories !== undefined,
    coders: rows.length,
    patterns: collectPatterns(rows, categories.length, table.unitCounts),
  });
}
