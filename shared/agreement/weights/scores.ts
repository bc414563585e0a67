import type { Category } from '../table/coder-table.ts';

/** A code book with what is known about its order. */
interface CodeBook {
  readonly categories: readonly Category[];
  /** Whether the code book was given, lowest code first. */
  readonly listed: boolean;
}

/**
 * Where each code stands on its scale: numbers at their own value, words at their place in the list, counted from 1.
 * Null for words without a list, whose order nobody knows.
 */
export function scoresOf({ categories, listed }: CodeBook): readonly number[] | null {
  const numbers = categories.filter((code) => typeof code === 'number');
  if (numbers.length === categories.length) return numbers;
  return listed ? categories.map((_, place) => place + 1) : null;
}
