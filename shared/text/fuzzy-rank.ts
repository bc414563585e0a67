import { fold } from './fold.ts';

const isWordStart = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));

/** Where every word of the query stands whole in the text, the best place of each: 0 at the start, 1 at a word, 2 within. */
function rankOfWords(text: string, words: readonly string[]): number | null {
  let worst = 0;
  for (const word of words) {
    let best: number | null = null;
    for (let at = text.indexOf(word); at !== -1 && best !== 0; at = text.indexOf(word, at + 1)) {
      const rank = at === 0 ? 0 : isWordStart(text, at) ? 1 : 2;
      best = best === null ? rank : Math.min(best, rank);
    }
    if (best === null) return null;
    worst = Math.max(worst, best);
  }
  return worst;
}

/** How many letters are skipped when the query's letters are found one after another, from the start of a word on. */
function gapsOf(text: string, letters: string): number | null {
  let best: number | null = null;
  for (
    let start = text.indexOf(letters.charAt(0));
    start !== -1;
    start = text.indexOf(letters.charAt(0), start + 1)
  ) {
    if (!isWordStart(text, start)) continue;
    let at = start;
    for (const letter of letters) {
      at = text.indexOf(letter, at);
      if (at === -1) break;
      at += letter.length;
    }
    if (at === -1) break;
    const gaps = at - start - letters.length;
    best = best === null ? gaps : Math.min(best, gaps);
  }
  return best;
}

/**
 * How well a query fits a name, lower is better; null when it doesn't. 0: the name begins with it; 1: its words begin
 * words of the name; 2: they stand somewhere in it; from 3 on: its letters follow one another with others between, the more
 * the worse. Case, accents and the like don't count. An empty query fits everything with 0.
 */
export function fuzzyRank(name: string, query: string): number | null {
  const text = fold(name);
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return 0;
  const whole = words.length > 1 && text.startsWith(words.join(' ')) ? 0 : rankOfWords(text, words);
  if (whole !== null) return whole;
  const letters = words.join('');
  const gaps = letters.length < 2 ? null : gapsOf(text, letters);
  return gaps === null ? null : 3 + gaps / (gaps + 8);
}
