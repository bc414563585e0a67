import { compareAnchors, type Anchor } from '../anchor.ts';
import { characterClass, classAt } from '../character-class.ts';
import { fold, foldWithMap, toOriginal } from '../fold.ts';
import { isSafeAnchor, snapToGraphemes } from '../graphemes.ts';

const { other, mark, ideograph, unspaced } = characterClass;

/** Words that must follow one another; in a prefix term the last may be the beginning of a word. */
type Term = { readonly words: readonly string[]; readonly prefix: boolean };

/** A phrase in quotes that open and close at spaces (those inside a Hebrew abbreviation do not), or one word. */
const term = /(?<=^|\s)["“„«](?<phrase>[^"“”„»]+)["”“»](?=\s|$)|(?<word>\S+)/gu;

const standsAlone = (found: number): boolean => found === ideograph || found === unspaced;

/** The words a word index finds in folded text: runs of letters and digits, and every letter of an unspaced script. */
function wordsOf(folded: string): readonly Anchor[] {
  const words: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (let offset = 0; offset < folded.length; offset += 1) {
    const found = classAt(folded, offset);
    const last = words.at(-1);
    if (found === mark && last?.end === offset) last.end = offset + 1;
    else if (found === other || found === mark) open = null;
    else if (open === null || standsAlone(found)) {
      const begun = { start: offset, end: offset + 1 };
      words.push(begun);
      open = standsAlone(found) ? null : begun;
    } else open.end = offset + 1;
  }
  return words;
}

function termsOf(query: string, prefix: boolean): readonly Term[] {
  return Array.from(query.matchAll(term), ({ groups }) => {
    const folded = fold(groups?.['phrase'] ?? groups?.['word'] ?? '');
    const words = wordsOf(folded).map(({ start, end }) => folded.slice(start, end));
    return { words, prefix: prefix && groups?.['phrase'] === undefined };
  }).filter(({ words }) => words.length > 0);
}

/**
 * The terms of a query for an index of `foldForIndex` texts: each a phrase of words that must follow one another, a
 * single word being a phrase of one. None when the query has no word in it.
 */
export function queryTerms(query: string): readonly (readonly string[])[] {
  return termsOf(query, false).map(({ words }) => words.map((one) => one.normalize('NFC')));
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
  const words = wordsOf(source.folded);
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
