/** Codings of one code in one source (and, in a group interview, by one participant), already counted together. */
export type Tally = {
  readonly sourceId: string;
  /** The participants who speak there; nobody's when no speaker of the source is linked to one. */
  readonly participantIds: readonly string[];
  readonly codeId: string;
  /** The prompt whose answer the codings belong to; null for none, and where these are not told apart. */
  readonly promptId: string | null;
  /** What is counted once as an episode: the codings' episode, or outside episodes their stretch; null where these are not told apart. */
  readonly unit: string | null;
  readonly codings: number;
};

export type CellKind = 'presence' | 'episodes' | 'codings';

/** A row or column of a matrix: which tallies fall into it. */
export type AxisItem = { readonly id: string };

/** Where codings belong on an axis: the ids of their rows (or columns). */
export type Placing = (
  codings: Pick<Tally, 'sourceId' | 'participantIds' | 'codeId' | 'promptId'>,
) => readonly string[];

export type Grid = {
  readonly values: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly total: number;
};
