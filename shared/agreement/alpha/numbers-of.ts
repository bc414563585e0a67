import type { Category } from '../table/coder-table.ts';

/** The codes as numbers, or null where one of them is a word. */
export function numbersOf(categories: readonly Category[]): readonly number[] | null {
  const numbers = categories.filter((code) => typeof code === 'number');
  return numbers.length === categories.length ? numbers : null;
}
