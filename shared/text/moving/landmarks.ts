/** A piece of the old text and the piece of the new one that is surely the same, by their numbers. */
export type Landmark = readonly [old: number, now: number];

/** How many words in a row make a place that is hardly there twice. */
const ROW = 4;

const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);

/** Where each row of words stands that stands only once; the number of its first piece. */
function rowsThatStandOnce(pieces: readonly string[]): ReadonlyMap<string, number> {
  const words = [...pieces.keys()].filter((index) => isWord(pieces[index] ?? ''));
  const places = new Map<string, number | null>();
  for (let at = 0; at + ROW <= words.length; at += 1) {
    const key = words
      .slice(at, at + ROW)
      .map((index) => pieces[index])
      .join(' ');
    places.set(key, places.has(key) ? null : (words[at] ?? null));
  }
  const once = new Map<string, number>();
  for (const [key, place] of places) {
    if (place !== null) once.set(key, place);
  }
  return once;
}

/** The most of the candidates that keep their order in the new text too: a longest rising row, found by piling. */
function inSameOrder(candidates: readonly Landmark[]): readonly Landmark[] {
  const tops: number[] = [];
  const before: (number | null)[] = [];
  for (const [index, [, now]] of candidates.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((candidates[tops[middle] ?? 0]?.[1] ?? 0) < now) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? null : (tops[low - 1] ?? null));
    tops[low] = index;
  }
  const kept: Landmark[] = [];
  for (let at = tops.at(-1) ?? null; at !== null; at = before[at] ?? null) {
    const landmark = candidates[at];
    if (landmark !== undefined) kept.push(landmark);
  }
  return kept.toReversed();
}

/**
 * Pieces of two texts that are surely the same, in rising order in both: those with which a row of words begins that
 * stands once in either text (the idea of patience diff, by Bram Cohen). Takes time in proportion to the texts.
 */
export function landmarksOf(old: readonly string[], now: readonly string[]): readonly Landmark[] {
  const inNow = rowsThatStandOnce(now);
  const candidates: Landmark[] = [];
  for (const [key, place] of rowsThatStandOnce(old)) {
    const there = inNow.get(key);
    if (there !== undefined) candidates.push([place, there]);
  }
  return inSameOrder(candidates.toSorted((one, other) => one[0] - other[0]));
}
