const letter = 7.4;
const space = 26;
const narrowest = 88;
const widest = 260;
/** The letters of a heading may stand on two lines. */
const linesOfHeading = 2;

const longest = (words: readonly string[]): number =>
  words.reduce((most, word) => Math.max(most, word.length), 0);

/** How wide a column is drawn, in pixels, while nobody has drawn it otherwise: its values fit, up to a measure. */
export function columnWidth(heading: string, cells: readonly string[]): number {
  const ofHeading = Math.max(longest(heading.split(/\s+/u)), heading.length / linesOfHeading + 2);
  const needed = Math.max(ofHeading, longest(cells)) * letter + space;
  return Math.round(Math.min(widest, Math.max(narrowest, needed)));
}
