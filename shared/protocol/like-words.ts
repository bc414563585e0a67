import { wordLikeness } from './word-likeness.ts';

const PIECE = 3;

const piecesOf = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - PIECE + 1) }, (_, at) => word.slice(at, at + PIECE));

/** A word of the list, by its place, and how far the word asked about can pass for it. */
type LikeWord = { readonly term: number; readonly likeness: number };

/** A growing list of words that can be asked which of them a word can pass for. */
export type LikeWords = {
  /** Puts a word on the list, once, and says its place. */
  readonly add: (term: string) => number;
  /** The words on the list that a word can pass for. What was compared once is not compared again. */
  readonly like: (word: string) => readonly LikeWord[];
};

type Compared = { upTo: number; readonly like: LikeWord[] };

/** Starts an empty list, see `wordLikeness`. Only words that share enough three-character pieces are compared. */
export function likeWords(): LikeWords {
  const terms: string[] = [];
  const places = new Map<string, number>();
  const holding = new Map<string, number[]>();
  const compared = new Map<string, Compared>();
  const add = (term: string): number => {
    const known = places.get(term);
    if (known !== undefined) return known;
    const place = terms.push(term) - 1;
    places.set(term, place);
    for (const piece of new Set(piecesOf(term))) {
      const of = holding.get(piece);
      if (of === undefined) holding.set(piece, [place]);
      else of.push(place);
    }
    return place;
  };
  /** Compares a word with what is on the list from a place on. */
  const compare = (word: string, { upTo, like }: Compared): void => {
    const shared = new Map<number, number>();
    const pieces = piecesOf(word);
    for (const [at, piece] of pieces.entries()) {
      const of = holding.get(piece) ?? [];
      // Forms of a word begin alike, which is enough; others need half of their pieces.
      for (let nth = of.length - 1; nth >= 0 && (of[nth] ?? 0) >= upTo; nth -= 1) {
        const place = of[nth] ?? 0;
        shared.set(place, (shared.get(place) ?? 0) + (at === 0 ? pieces.length : 1));
      }
    }
    const same = places.get(word) ?? -1;
    if (same >= upTo) like.push({ term: same, likeness: 1 });
    for (const [place, count] of shared) {
      const term = terms[place] ?? '';
      if (place === same || 2 * count < Math.min(pieces.length, term.length - PIECE + 1)) continue;
      const likeness = wordLikeness(word, term);
      if (likeness > 0) like.push({ term: place, likeness });
    }
  };
  return {
    add,
    like: (word) => {
      const known = compared.get(word) ?? { upTo: 0, like: [] };
      if (known.upTo < terms.length) {
        compare(word, known);
        known.upTo = terms.length;
        compared.set(word, known);
      }
      return known.like;
    },
  };
}
