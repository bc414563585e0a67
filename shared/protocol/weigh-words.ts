/** What a word says that nobody else uses is bounded by the number of questions; what everyone uses says next to nothing. */
const LEAST = 0.05;
/** Texts in which none of the words stands, beside those that are there: in few texts a word is not common for standing in two. */
const BACKGROUND = 30;
const STEEPNESS = 1.5;

/** How much a word says. */
export type WordWeight = (word: string) => number;

/**
 * How much each word says, from how many of the texts hold it: next to nothing where most do, the more the rarer it is
 * (inverse document frequency, ln((N + 30) / (n + 0.5)), raised to the power of 1.5 so that common words don’t add up).
 */
export function weighWords(texts: Iterable<readonly string[]>): WordWeight {
  const holding = new Map<string, number>();
  let count = 0;
  for (const words of texts) {
    count += 1;
    for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  const known = new Map<string, number>();
  return (word) => {
    const weight =
      known.get(word) ??
      Math.max(LEAST, Math.log((count + BACKGROUND) / ((holding.get(word) ?? 0) + 0.5))) ** STEEPNESS;
    known.set(word, weight);
    return weight;
  };
}
