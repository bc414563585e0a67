import type { Turn } from '#shared/text/turn.ts';
import type { TimedWord } from './render-html.ts';

type PlacedWord = { readonly start: number; readonly at: number };

/** After so many words that are not found the text is another. */
const PATIENCE = 100;

function placeWords(text: string, words: readonly TimedWord[]): readonly PlacedWord[] {
  const placed: PlacedWord[] = [];
  let from = 0;
  let missed = 0;
  for (const { word, at } of words) {
    const start = missed < PATIENCE ? text.indexOf(word, from) : -1;
    if (start === -1) missed += 1;
    else {
      placed.push({ start, at });
      from = start + word.length;
    }
  }
  return placed;
}

/** Gives each turn the time of its first word, where it has none of its own. */
export function timeTurns(
  text: string,
  turns: readonly Turn[],
  words: readonly TimedWord[],
): readonly Turn[] {
  if (words.length === 0) return turns;
  const placed = placeWords(text, words);
  let next = 0;
  return turns.map((turn) => {
    while ((placed[next]?.start ?? Infinity) < turn.start) next += 1;
    const word = placed[next];
    return turn.at !== null || word === undefined || word.start >= turn.end ? turn : { ...turn, at: word.at };
  });
}
