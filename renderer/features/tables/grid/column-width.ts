/** About how wide the letters of the interface are, in pixels at its usual size. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[fijlrt.,:;'’()[\]!|]/u, 4.4],
  [/[mwMW@%&]/u, 11],
  [/[\p{Lu}\p{Nd}]/u, 8.8],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 13],
  [/\p{M}/u, 0],
];
const usual = 7.6;
const air = 12;

const letterWidth = (letter: string): number => widths.find(([kind]) => kind.test(letter))?.[1] ?? usual;

const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);

const longestWord = (label: string): number => Math.max(0, ...label.split(/[\s/-]+/u).map(textWidth));

const within = (width: number, least: number, most: number): number =>
  Math.ceil(Math.max(least, Math.min(most, width)));

/** How wide a column of figures is: its longest word stays whole, and its heading takes about four lines at most. */
export function figureWidth(label: string): number {
  return within(Math.max(longestWord(label), textWidth(label) / 3.6) + air, 64, 148);
}

/** How wide a column has to be for none of the words in it to be broken. */
export const wholeWords = (texts: readonly string[]): number =>
  Math.ceil(Math.max(0, ...texts.map(longestWord)) + air + 6);

/** How wide a column of words is, by its heading and what stands in it. */
export function wordsWidth(heading: string, words: readonly string[], most = 220): number {
  return within(Math.max(longestWord(heading), ...words.map(textWidth)) + air + 6, 64, most);
}
