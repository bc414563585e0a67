import { codeBook } from './code-book.ts';
import { type CodedTable, codedTable } from './coded-table.ts';
import type { Category, SetTable } from './coder-table.ts';
import { codesInSets } from './codes-in-use.ts';
import { collectPatterns } from './collect-patterns.ts';
import { setTableProblem } from './table-problem.ts';

/** A table of sets made ready for counting: each different set is one value of a table of ratings. */
export interface CodedSets {
  readonly categories: readonly Category[];
  /** The different sets that occur, each as rising places in the code book; the table's codes are places in here. */
  readonly sets: readonly (readonly number[])[];
  readonly table: CodedTable;
}

/** Codes a table of sets. Throws with the sentence of `setTableProblem` where there is one. */
export function codeSets(table: SetTable): CodedSets {
  const problem = setTableProblem(table);
  if (problem !== null) throw new RangeError(problem);
  const categories = codeBook(table, codesInSets(table));
  const place = new Map(categories.map((code, index) => [code, index]));
  const sets: (readonly number[])[] = [];
  const known = new Map<string, number>();
  const placeOfSet = (cell: readonly Category[]): number => {
    const set = [...new Set(cell.map((code) => place.get(code) ?? -1))].toSorted((a, b) => a - b);
    const key = set.join(' ');
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    known.set(key, sets.length);
    return sets.push(set) - 1;
  };
  const rows = table.ratings.map((row) =>
    Int32Array.from(row, (cell) => (cell === null ? -1 : placeOfSet(cell))),
  );
  const patterns = collectPatterns(rows, sets.length, table.unitCounts);
  const coded = codedTable({
    categories: sets.keys().toArray(),
    listed: false,
    coders: rows.length,
    patterns,
  });
  return { categories, sets, table: coded };
}

/** The same table with each different unit written once and counted, which is all that a coefficient looks at. */
export function distinctUnits({ categories, sets, table }: CodedSets): SetTable {
  const named = sets.map((set) => set.flatMap((place) => categories[place] ?? []));
  return {
    categories,
    ratings: Array.from({ length: table.coders }, (_, coder) =>
      table.patterns.map(({ codes }) => named[codes[coder] ?? -1] ?? null),
    ),
    unitCounts: table.patterns.map(({ count }) => count),
  };
}
