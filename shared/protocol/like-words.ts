import { wordLikeness } from './word-likeness.ts';

const PIECE = 3;

const piecesOf = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - PIECE + 1) }, (_, at) => word.slice(at, at + PIECE));

/** A word of the list, by its place, and how far the word asked about can pass for it. */
export type LikeWord = { readonly term: number; readonly likeness: number };

/**
 * Prepares to ask which words of a list a word can pass for, see `wordLikeness`. Only words that share enough three-character pieces are compared.
 */
export function likeWords(terms: readonly string[]): (word: string) => readonly LikeWord[] {
  const places = new Map(terms.map((term, place) => [term, place]));
  const holding = new Map<string, number[]>();
  for (const [place, term] of terms.entries()) {
    for (const piece of new Set(piecesOf(term))) {
      const known = holding.get(piece);
      if (known === undefined) holding.set(piece, [place]);
      else known.push(place);
    }
  }
  return (word) => {
    const shared = new Map<number, number>();
    const pieces = piecesOf(word);
    for (const [at, piece] of pieces.entries()) {
      // Forms of a word begin alike, which is enough; others need half of their pieces.
      for (const place of holding.get(piece) ?? [])
        shared.set(place, (shared.get(place) ?? 0) + (at === 0 ? pieces.length : 1));
    }
    const same = places.get(word);
    const like: LikeWord[] = same === undefined ? [] : [{ term: same, likeness: 1 }];
    for (const [place, count] of shared) {
      const term = terms[place] ?? '';
      if (place === same || 2 * count < Math.min(pieces.length, term.length - PIECE + 1)) continue;
      const likeness = wordLikeness(word, term);
      if (likeness > 0) like.push({ term: place, likeness });
    }
    return like;
  };
}
