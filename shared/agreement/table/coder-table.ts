/** A code or a rating as it stands in a table. */
export type Category = string | number;

/** What the codes mean: names, an order, equal steps, or amounts that start at zero. */
export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Coders in rows, units in columns; a cell is null where that coder did not rate that unit. */
export interface CoderTable<Cell> {
  readonly ratings: readonly (readonly (Cell | null)[])[];
  /** Every code on offer, lowest first; without it, the codes that occur, sorted. */
  readonly categories?: readonly Category[];
  /** How often each column stands for a unit; without it, once. */
  readonly unitCounts?: readonly number[];
}

/** One code a cell. */
export type RatingsTable = CoderTable<Category>;

/** Any number of codes a cell; an empty cell means that the coder looked and applied nothing. */
export type SetTable = CoderTable<readonly Category[]>;
