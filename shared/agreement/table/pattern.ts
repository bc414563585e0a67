/** How often each code was given; `codes` are places in the code book and `times` runs beside it. */
export interface Tally {
  readonly codes: readonly number[];
  readonly times: readonly number[];
}

/** Units that look alike: the same rating from every coder. */
export interface Pattern {
  /** The place of each coder's code in the code book, or -1 where the coder did not rate. */
  readonly codes: readonly number[];
  readonly tally: Tally;
  /** How many coders rated; at least one. */
  readonly ratings: number;
  /** How many units look like this; at least one. */
  readonly count: number;
}

/** Orders lists of numbers as words are ordered: the first difference decides. */
export function byFirstDifference(a: readonly number[], b: readonly number[]): number {
  for (const [place, value] of a.entries()) {
    const other = b[place];
    if (other === undefined) return 1;
    if (value !== other) return value - other;
  }
  return a.length - b.length;
}

/** Counts the codes of one unit; places below zero are ratings that were not made. */
export function tallyOf(codes: readonly number[]): Tally {
  const times = new Map<number, number>();
  for (const code of codes.toSorted((a, b) => a - b)) {
    if (code >= 0) times.set(code, (times.get(code) ?? 0) + 1);
  }
  return { codes: [...times.keys()], times: [...times.values()] };
}
