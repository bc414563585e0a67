import { compareAnchors, type Anchor } from '../anchor.ts';
import { fold, foldWithMap, toOriginal } from '../fold.ts';
import { isSafeAnchor, snapToGraphemes } from '../graphemes.ts';
import { indexWords } from './index-words.ts';

/** Words that must follow one another; in a prefix term the last may be the beginning of a word. */
type Term = { readonly words: readonly string[]; readonly prefix: boolean };

/** A phrase in quotes that open and close at spaces (those inside a Hebrew abbreviation do not), or one word. */
const term = /(?<=^|\s)["“„«](?<phrase>[^"“”„»]+)["”“»](?=\s|$)|(?<word>\S+)/gu;

function termsOf(query: string, prefix: boolean): readonly Term[] {
  return Array.from(query.matchAll(term), ({ groups }) => {
    const folded = fold(groups?.['phrase'] ?? groups?.['word'] ?? '');
    const words = indexWords(folded).map(({ start, end }) => folded.slice(start, end));
    return { words, prefix: prefix && groups?.['phrase'] === undefined };
  }).filter(({ words }) => words.length > 0);
}

/** Where the term stands in the folded text if it begins with the word at `index`. */
function matchAt(folded: string, words: readonly Anchor[], index: number, sought: Term): Anchor | null {
  let end = 0;
  for (const [step, expected] of sought.words.entries()) {
    const found = words[index + step];
    if (found === undefined || !folded.startsWith(expected, found.start)) return null;
    end = found.start + expected.length;
    const mayGoOn = sought.prefix && step === sought.words.length - 1;
    if (end !== found.end && !mayGoOn) return null;
  }
  const first = words[index];
  return first === undefined ? null : { start: first.start, end };
}

/**
 * Every place in `text` where a word of the query stands, or a phrase in quotes, in the order of reading; the anchors
 * are in UTF-16 code units and cut no grapheme. Case, accents and the other differences of `foldWithMap` do not count,
 * nor do the signs between the words of a phrase. With `prefix` an unquoted word also finds longer words, and the anchor holds
 * the part that was asked for.
 */
export function findWords(
  text: string,
  query: string,
  { prefix = false }: { readonly prefix?: boolean } = {},
): readonly Anchor[] {
  const terms = termsOf(query, prefix);
  if (terms.length === 0) return [];
  const source = foldWithMap(text);
  const words = indexWords(source.folded);
  const found = new Map<string, Anchor>();
  for (const index of words.keys()) {
    for (const sought of terms) {
      const match = matchAt(source.folded, words, index, sought);
      if (match === null) continue;
      const exact = toOriginal(source, match);
      const anchor = sought.prefix ? snapToGraphemes(text, exact) : exact;
      if (isSafeAnchor(text, anchor)) found.set(`${anchor.start}:${anchor.end}`, anchor);
    }
  }
  return [...found.values()].toSorted(compareAnchors);
}
