const arabic = /^\p{Script=Arabic}+$/u;
/** What stands before an Arabic word and is written with it: and, the, with the, for the, so the. */
const before = /^و?(?:[بكف]?ال|لل)?/u;
/** What an Arabic word ends in: its number, gender, or whose it is. */
const behind = /(?:ها|ان|ات|ون|ين|يه|ية|ه|ة|ي)$/u;
const SHORTEST_BEFORE = 3;
const SHORTEST_BEHIND = 2;

/**
 * A folded word without what is written together with it in Arabic, where enough of it is left (after the light stemmer of
 * Larkey, Ballesteros and Connell, 2007); words of other scripts as they are.
 */
export function lightStem(word: string): string {
  if (!arabic.test(word)) return word;
  const from = before.exec(word)?.[0].length ?? 0;
  let stem = word.length - from >= SHORTEST_BEFORE ? word.slice(from) : word;
  for (let ending = behind.exec(stem); ending !== null; ending = behind.exec(stem)) {
    if (ending.index < SHORTEST_BEHIND) break;
    stem = stem.slice(0, ending.index);
  }
  return stem;
}
