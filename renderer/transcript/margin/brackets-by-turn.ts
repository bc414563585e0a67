import type { Positions } from '../positions.ts';
import type { ReadContent, ReadEpisode } from '../read-content.ts';
import type { BracketPart } from './draw-brackets.ts';

/** The parts of episodes in each turn that has some. */
export type TurnBrackets = ReadonlyMap<number, readonly BracketPart[]>;

/** Cuts episodes to the turns they are in. */
export function bracketsByTurn(
  { turns }: ReadContent,
  positions: Positions,
  episodes: readonly ReadEpisode[],
): TurnBrackets {
  const parts = episodes.flatMap((episode) =>
    positions.partsOf(episode).map((part, index, all) => ({
      ...part,
      episode,
      opens: index === 0,
      closes: index === all.length - 1,
    })),
  );
  return Map.groupBy(
    parts.filter(({ turn }) => turns[turn] !== undefined),
    ({ turn }) => turn,
  );
}

const isSamePart = (one: BracketPart, other: BracketPart | undefined): boolean =>
  other !== undefined &&
  one.start === other.start &&
  one.end === other.end &&
  one.opens === other.opens &&
  one.closes === other.closes &&
  one.episode.id === other.episode.id &&
  one.episode.number === other.episode.number &&
  one.episode.title === other.episode.title;

/** The turns in which something else is to be drawn than before. */
export function changedTurns(before: TurnBrackets, now: TurnBrackets): ReadonlySet<number> {
  const turns = new Set([...before.keys(), ...now.keys()]);
  return new Set(
    [...turns].filter((turn) => {
      const old = before.get(turn) ?? [];
      const parts = now.get(turn) ?? [];
      return old.length !== parts.length || parts.some((part, index) => !isSamePart(part, old[index]));
    }),
  );
}
