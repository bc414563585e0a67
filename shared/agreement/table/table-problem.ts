import { codeBook } from './code-book.ts';
import type { Category, CoderTable, RatingsTable, SetTable } from './coder-table.ts';
import { codesInRatings, codesInSets } from './codes-in-use.ts';

function problemOfShape({ ratings, unitCounts }: CoderTable<unknown>): string | null {
  const columns = ratings[0]?.length ?? 0;
  const odd = ratings.findIndex((row) => row.length !== columns);
  if (odd !== -1) {
    return `Coder 1 has ${columns} units and coder ${odd + 1} has ${ratings[odd]?.length ?? 0}.`;
  }
  if (unitCounts === undefined) return null;
  if (unitCounts.length !== columns) {
    return `There are ${columns} units and ${unitCounts.length} counts of units.`;
  }
  const wrong = unitCounts.find((count) => !Number.isSafeInteger(count) || count < 0);
  return wrong === undefined ? null : `A unit can’t stand for ${wrong} units.`;
}

function problemOfCodes(table: CoderTable<unknown>, used: ReadonlySet<Category>): string | null {
  const book = codeBook(table, used);
  if (book.some((code) => typeof code === 'number' && !Number.isFinite(code))) {
    return 'A code is neither a word nor a number.';
  }
  const names = new Map<string, Category>();
  for (const code of book) {
    const twin = names.get(String(code));
    if (twin !== undefined) {
      return twin === code
        ? `The code “${code}” is listed twice.`
        : `The number ${code} and the word “${code}” are both codes and read the same.`;
    }
    names.set(String(code), code);
  }
  const listed = new Set(book);
  const stranger = [...used].find((code) => !listed.has(code));
  return stranger === undefined ? null : `The code “${stranger}” isn’t in the list of codes.`;
}

/** What is wrong with a table of ratings, in one sentence for people; null when nothing is. */
export function ratingsTableProblem(table: RatingsTable): string | null {
  return problemOfShape(table) ?? problemOfCodes(table, codesInRatings(table));
}

/** What is wrong with a table of sets of codes, in one sentence for people; null when nothing is. */
export function setTableProblem(table: SetTable): string | null {
  return problemOfShape(table) ?? problemOfCodes(table, codesInSets(table));
}
