import type { Block, Row } from './row.ts';

/** How the lines of a block are set, in points. */
export type Measure = {
  /** From one baseline to the next inside a paragraph. */
  readonly pitch: number;
  readonly left: number;
  readonly right: number;
};

/** A distance that is met in so many of the cases is meant. */
const SHARE = 0.1;

/** The distances between the baselines of lines that follow one another, in letter heights. */
function distancesIn(rows: readonly Row[]): readonly number[] {
  return rows.slice(1).flatMap((row, index) => {
    const before = rows[index];
    const size = before?.size ?? 0;
    const distance = before === undefined || size === 0 ? 0 : (row.y - before.y) / size;
    return distance > 0.7 && distance < 4 ? [distance] : [];
  });
}

/** The smallest distance that comes often: larger ones part paragraphs. */
function usualPitch(blocks: readonly Block[]): number {
  const rounded = new Map<number, number>();
  const distances = blocks.flatMap(({ rows }) => distancesIn(rows));
  for (const distance of distances) {
    const key = Math.round(distance * 20) / 20;
    rounded.set(key, (rounded.get(key) ?? 0) + 1);
  }
  const near = (key: number): number =>
    [...rounded].reduce((sum, [other, count]) => (Math.abs(other - key) < 0.08 ? sum + count : sum), 0);
  const often = [...rounded.keys()].filter((key) => near(key) >= Math.max(2, distances.length * SHARE));
  return often.length === 0 ? 1.2 : Math.min(...often);
}

/** The pitch is that of the whole document, in heights of a letter, since a block may be a line or two. */
const pitches = new WeakMap<readonly Block[], number>();

function pitchOf(blocks: readonly Block[]): number {
  const known = pitches.get(blocks) ?? usualPitch(blocks);
  pitches.set(blocks, known);
  return known;
}

/** Blocks that stand in the same column of other pages tell where its right edge is, too. */
function alike(block: Block, blocks: readonly Block[]): readonly Row[] {
  const left = Math.min(...block.rows.map(({ x }) => x));
  const size = block.rows[0]?.size ?? 0;
  return blocks
    .filter(({ rows }) => Math.abs(Math.min(...rows.map(({ x }) => x)) - left) < size * 2)
    .flatMap(({ rows }) => rows);
}

/** The place that all but a few stray lines keep within. */
function edge(places: readonly number[]): number {
  const sorted = places.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * 0.97)] ?? 0;
}

/** Of the room up to a margin like the left one, so much is used by lines that are full. */
const USED = 0.75;
/** Where so many lines, of no fewer than these, go nearly as far as the longest, they were broken there. */
const BROKEN = 0.4;
const SEVERAL = 6;
const NEARLY = 0.85;

export function measure(block: Block, blocks: readonly Block[]): Measure {
  const rows = alike(block, blocks);
  const left = -edge(rows.map(({ x }) => -x));
  const reached = edge(rows.map(({ right }) => right));
  const long = rows.filter(({ right }) => right - left >= (reached - left) * NEARLY);
  const isBroken = rows.length >= SEVERAL && long.length >= rows.length * BROKEN;
  if (block.width === null || isBroken) return { pitch: pitchOf(blocks), left, right: reached };
  // Where all lines are short none of them is full.
  return { pitch: pitchOf(blocks), left, right: Math.max(reached, left + (block.width - 2 * left) * USED) };
}
