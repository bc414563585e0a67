/** Which columns of a table hold what, by their names; null where there is none. */
export type TableColumns = {
  readonly speaker: string | null;
  readonly words: string;
  readonly at: string | null;
};

/** What a person decided about the reading of a file; what is left out is found out from the file. */
export type ReaderOptions = {
  readonly encoding?: string | undefined;
  /** The way in which speakers are named, see `recogniseTurns`. */
  readonly convention?: string | undefined;
  readonly columns?: TableColumns | undefined;
};

/** What a person may decide about a file like this one: encodings worth trying, and the columns of a table. */
export type ReaderChoices = {
  readonly encodings: readonly string[];
  readonly columns: readonly string[];
};
