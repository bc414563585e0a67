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

export type FittedColumn = {
  readonly width: number;
  /** How narrow it may become; its own width where it was drawn by hand. */
  readonly least: number;
};

/**
 * Makes columns narrower until they fit beside one another, the widest first and all of those alike. Where they can't, they stay as
 * they are, to be scrolled.
 */
export function fitColumns(columns: readonly FittedColumn[], available: number): readonly number[] {
  const widths = columns.map(({ width }) => width);
  const sum = (all: readonly number[]): number => all.reduce((total, width) => total + width, 0);
  const upTo = (level: number): readonly number[] =>
    columns.map(({ width, least }) => Math.min(width, Math.max(least, level)));
  if (sum(widths) <= available || sum(upTo(0)) > available) {
    return widths;
  }
  let [low, high] = [0, Math.max(...widths)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    [low, high] = sum(upTo(middle)) <= available ? [middle, high] : [low, middle];
  }
  return upTo(low);
}
