export type Stretch = { readonly start: number; readonly end: number };

function only(text: string, words: string, from: number, to: number): number {
  const at = text.indexOf(words, from);
  if (at === -1 || at + words.length > to) {
    throw new Error(`The sample quotes words that are not there: “${words}”`);
  }
  const again = text.indexOf(words, at + 1);
  if (again !== -1 && again + words.length <= to) {
    throw new Error(`The sample quotes words that stand there twice: “${words}”`);
  }
  return at;
}

/** Where words stand inside a stretch of a text; they have to stand there exactly once. */
export function findQuotation(text: string, words: string, within: Stretch): Stretch {
  const start = only(text, words, within.start, within.end);
  return { start, end: start + words.length };
}

/** The stretch from the beginning of some words to the end of others. */
export function findBetween(text: string, begins: string, ends: string): Stretch {
  const start = only(text, begins, 0, text.length);
  const end = only(text, ends, start, text.length) + ends.length;
  return { start, end };
}
