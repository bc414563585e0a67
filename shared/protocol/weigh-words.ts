/** What a word says that nobody else uses is bounded by the number of questions; what everyone uses says next to nothing. */
const LEAST = 0.05;
/** Texts in which none of the words stands, beside those that are there: in few texts a word is not common for standing in two. */
const BACKGROUND = 30;
const STEEPNESS = 1.5;

/** How much a word says. */
export type WordWeight = (word: string) => number;

/**
 * How much each word says, from how many of the texts hold it (a text that is there again counts once, so that the words of a prompt
 * that is read out in every interview still say which it is): next to nothing where most do, the more the rarer it is
 * (inverse document frequency, ln((N + 30) / (n + 0.5)), raised to the power of 1.5 so that common words don’t add up).
 */
export function weighWords(texts: Iterable<readonly string[]>): WordWeight {
  const holding = new Map<string, number>();
  const known = new Set<string>();
  for (const words of texts) {
    const text = words.join(' ');
    if (known.has(text)) continue;
    known.add(text);
    for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  return (word) => {
    const weight =
      weights.get(word) ??
      Math.max(LEAST, Math.log((known.size + BACKGROUND) / ((holding.get(word) ?? 0) + 0.5))) ** STEEPNESS;
    weights.set(word, weight);
    return weight;
  };
}
