import type { Anchor } from '#shared/text/anchor.ts';

/** An episode as far as comparing goes; `coderId` is null for one that was given to all. */
export type ComparedEpisode = Anchor & {
  readonly id: string;
  readonly sourceId: string;
  readonly coderId: string | null;
};

export type ComparedCoding = Anchor & {
  readonly id: string;
  readonly sourceId: string;
  readonly coderId: string;
  readonly codeId: string;
  readonly episodeId: string | null;
};

/** What a round's coders did, and what their codes have been decided to mean. */
export type ComparedWork = {
  /** The coders in the order of the round. */
  readonly coderIds: readonly string[];
  readonly episodes: readonly ComparedEpisode[];
  readonly codings: readonly ComparedCoding[];
  /** Code to consensus code; null for a dropped code. A code that isn't here stands for itself. */
  readonly meaning: ReadonlyMap<string, string | null>;
  /** The ids of units that something was decided about; a unit keeps its own though another of its parts now stands first. */
  readonly decided?: ReadonlySet<string>;
};

/** One coder's reading of a unit. */
export type UnitReading = Anchor & {
  readonly coderId: string;
  /** Whether this coder has the unit at all: a given episode, one they marked, or something they coded there. */
  readonly marked: boolean;
  readonly codings: readonly ComparedCoding[];
  /** What the codes stand for, each once, in the order of the text; dropped codes left out. */
  readonly codeIds: readonly string[];
};

/** One thing to settle: a given episode, episodes of several coders that overlap, or codings outside any episode. */
export type ComparedUnit = Anchor & {
  readonly id: string;
  readonly sourceId: string;
  /** The given episode, or null where the consensus needs an episode of its own (or none, for codings outside episodes). */
  readonly givenEpisodeId: string | null;
  readonly episodes: readonly ComparedEpisode[];
  readonly readings: readonly UnitReading[];
};
