/** About as wide as a letter of the interface is, in pixels. */
const letter = 6.1;
const air = 12;

const wide = (letters: number): number => Math.ceil(letters * letter + air);

const longestWord = (label: string): number =>
  Math.max(0, ...label.split(/[\s/-]+/u).map((word) => word.length));

const within = (width: number, least: number, most: number): number => Math.max(least, Math.min(most, width));

/** How wide a column of figures is: its longest word stays whole, and its heading takes about four lines at most. */
export function figureWidth(label: string): number {
  return within(Math.max(wide(longestWord(label)), wide(label.length / 3.4)), 72, 148);
}

/** How wide a column of words is, by its heading and what stands in it. */
export function wordsWidth(heading: string, words: readonly string[], most = 220): number {
  const longest = Math.max(0, ...words.map((word) => word.length));
  return within(Math.max(wide(longestWord(heading)), wide(longest)) + 6, 64, most);
}
