import type { RatingsTable, SetTable } from './coder-table.ts';

/** A table of ratings as one of sets, each with the one code that was given. */
export function singleCodes({ ratings, ...rest }: RatingsTable): SetTable {
  return { ...rest, ratings: ratings.map((row) => row.map((code) => (code === null ? null : [code]))) };
}
