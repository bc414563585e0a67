import type { Category, CoderTable } from './coder-table.ts';

/** Numbers by value, then words by code unit: the order of a table that brings no list of its own. */
export function byValue(a: Category, b: Category): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  if (typeof b === 'number') return 1;
  return a < b ? -1 : 1;
}

/** The codes of a table in order: its list where it brings one, otherwise the codes that occur, sorted. */
export function codeBook(
  table: Pick<CoderTable<unknown>, 'categories'>,
  used: ReadonlySet<Category>,
): readonly Category[] {
  return table.categories ?? [...used].toSorted(byValue);
}
