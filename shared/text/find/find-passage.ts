import { compareAnchors, type Anchor } from '../anchor.ts';
import { findWords } from './find-words.ts';

/** Where all the words of a query stand together, and the places of the words in it. */
export type Passage = Anchor & { readonly marks: readonly Anchor[] };

type WordPlace = Anchor & { readonly word: number };

/**
 * The words of a query in the order in which they are written, one for each stretch without a blank in which there is a letter
 * or a digit; quotes around them are left out.
 */
export function wordsOfQuery(query: string): readonly string[] {
  return query
    .replaceAll(/["“”„«»]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The shortest run of places that holds every word; of several equally short ones, the first. */
function shortestRun(places: readonly WordPlace[], words: number): readonly WordPlace[] {
  let best: readonly WordPlace[] = [];
  let shortest = Number.POSITIVE_INFINITY;
  const last = new Map<number, number>();
  for (const [index, place] of places.entries()) {
    last.set(place.word, index);
    if (last.size < words) continue;
    const run = places.slice(Math.min(...last.values()), index + 1);
    const length = Math.max(...run.map(({ end }) => end)) - (run[0]?.start ?? 0);
    if (length < shortest) {
      best = run;
      shortest = length;
    }
  }
  return best;
}

/** Places in the order of reading, those that overlap as one. */
function joined(places: readonly Anchor[]): readonly Anchor[] {
  const marks: Anchor[] = [];
  for (const { start, end } of places) {
    const before = marks.at(-1);
    if (before === undefined || start >= before.end) marks.push({ start, end });
    else marks[marks.length - 1] = { start: before.start, end: Math.max(before.end, end) };
  }
  return marks;
}

/**
 * The shortest stretch of `text` in which every word of the query stands, with the places of the words in it; null where not all
 * of them stand in the text. Offsets are UTF-16 code units; what counts as a place, and `prefix`, are as in `findWords`.
 */
export function findPassage(
  text: string,
  query: string,
  options: { readonly prefix?: boolean } = {},
): Passage | null {
  const words = [...new Set(wordsOfQuery(query))];
  const places = words
    .flatMap((written, word) => findWords(text, written, options).map((place) => ({ ...place, word })))
    .toSorted(compareAnchors);
  const marks = joined(shortestRun(places, words.length));
  const [first] = marks;
  const last = marks.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end, marks };
}
