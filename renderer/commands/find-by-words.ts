const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en');

/** How well one word fits a text, lower is better: at its start, at the start of a word, anywhere; null when it doesn't. */
function fitOf(text: string, word: string): number | null {
  let best: number | null = null;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const rank = at === 0 ? 0 : /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? 2 : 1;
    best = Math.min(best ?? rank, rank);
  }
  return best;
}

/** How well all the words fit: as well as the one that fits worst. */
function rankOf(text: string, words: readonly string[]): number | null {
  let worst = 0;
  for (const word of words) {
    const fit = fitOf(text, word);
    if (fit === null) {
      return null;
    }
    worst = Math.max(worst, fit);
  }
  return worst;
}

/**
 * The things whose text holds all the words of a query, best first and otherwise in their order; all of them for an empty
 * query. Case and accents don't matter.
 */
export function findByWords<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
  query: string,
): readonly Thing[] {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return things
    .flatMap((thing) => {
      const rank = rankOf(fold(textOf(thing)), words);
      return rank === null ? [] : [{ thing, rank }];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ thing }) => thing);
}
