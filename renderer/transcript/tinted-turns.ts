import type { CodingMarks } from './coding-marks.ts';
import { guessedHeight } from './document/turn-face.ts';
import type { ReadContent } from './read-content.ts';

/** The turns whose marks stand in the words: those that are or were in view. A long transcript is there at once for it. */
export type TintedTurns = {
  readonly turns: () => Iterable<number>;
  readonly has: (turn: number) => boolean;
  /** Takes in turns that come into view; answers those in which that shows in the words. */
  readonly take: (turns: Iterable<number>) => ReadonlySet<number>;
};

/** How many views are taken in from the start: heights are guesses, and may be less. */
const ahead = 1.2;

/** Begins with the turns that are likely to be in a view of this height. */
export function createTintedTurns({ turns }: ReadContent, marks: CodingMarks, height: number): TintedTurns {
  const tinted = new Set<number>();
  let filled = 0;
  for (const [index, { start, end }] of turns.entries()) {
    if (filled > height * ahead) break;
    tinted.add(index);
    filled += guessedHeight(end - start);
  }
  return {
    turns: () => tinted,
    has: (turn) => tinted.has(turn),
    take: (more) => {
      const fresh = [...more].filter((turn) => !tinted.has(turn));
      for (const turn of fresh) tinted.add(turn);
      return new Set(fresh.filter((turn) => marks.ofTurn(turn).length > 0));
    },
  };
}
