import { joinPieces, linesOf } from './fragments.ts';
import { isRightToLeft, type Row } from './row.ts';

/** A column has so many lines at the least, is so wide of the whole, and so much of it is full lines. */
const FEWEST_LINES = 4;
const NARROWEST = 0.22;
const FULL_LINE = 0.7;
const FULL_LINES = 0.4;
/** So many of the lines may reach across a gutter, as headings do. */
const ACROSS = 0.2;
const DEEPEST = 4;

type Gutter = { readonly from: number; readonly to: number };

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** Whether lines fill the width of a column as running text does; labels, times and cells of tables do not. */
function isRunningText(column: readonly Row[], width: number): boolean {
  if (column.length < FEWEST_LINES) return false;
  const full = column.filter(({ x, right }) => right - x >= width * FULL_LINE);
  return full.length >= column.length * FULL_LINES;
}

function isColumn(column: readonly Row[], whole: number): boolean {
  if (column.length < FEWEST_LINES) return false;
  const width = Math.max(...column.map(({ right }) => right)) - Math.min(...column.map(({ x }) => x));
  return width >= whole * NARROWEST && isRunningText(column, width);
}

/** Stretches of the width that hardly any line covers, the widest first. */
function gapsIn(rows: readonly Row[]): readonly Gutter[] {
  const left = Math.min(...rows.map(({ x }) => x));
  const right = Math.max(...rows.map(({ right: end }) => end));
  const covered = new Int32Array(Math.min(5000, Math.ceil(right - left)) + 2);
  for (const row of rows) {
    const from = Math.max(0, Math.floor(row.x - left));
    const to = Math.min(covered.length - 1, Math.ceil(row.right - left));
    for (let at = from; at < to; at += 1) covered[at] = (covered[at] ?? 0) + 1;
  }
  const most = Math.max(1, Math.floor(rows.length * ACROSS));
  const gaps: { from: number; to: number }[] = [];
  for (let at = 0; at < covered.length - 1; at += 1) {
    if ((covered[at] ?? 0) >= most) continue;
    const last = gaps.at(-1);
    if (last?.to === left + at) last.to += 1;
    else gaps.push({ from: left + at, to: left + at + 1 });
  }
  return gaps
    .filter(({ from, to }) => from > left + 1 && to < right - 1)
    .toSorted((one, other) => other.to - other.from - (one.to - one.from));
}

function findGutter(rows: readonly Row[]): Gutter | null {
  if (rows.length < FEWEST_LINES * 2) return null;
  const whole = Math.max(...rows.map(({ right }) => right)) - Math.min(...rows.map(({ x }) => x));
  const size = middle(rows.map(({ size: height }) => height));
  for (const gap of gapsIn(rows).slice(0, 5)) {
    if (gap.to - gap.from < size / 2) break;
    const centre = (gap.from + gap.to) / 2;
    const one = rows.filter(({ right }) => right <= centre);
    const other = rows.filter(({ x }) => x >= centre);
    if (isColumn(one, whole) && isColumn(other, whole)) return gap;
  }
  return null;
}

const inLines = (rows: readonly Row[]): readonly Row[] => linesOf(rows).map(joinPieces);

/** The pieces of a page in the order in which they are read: between two lines that reach across, column by column. */
export function inReadingOrder(rows: readonly Row[], depth = 0): readonly (readonly Row[])[] {
  const gutter = depth < DEEPEST ? findGutter(rows) : null;
  if (gutter === null) return rows.length === 0 ? [] : [inLines(rows)];
  const centre = (gutter.from + gutter.to) / 2;
  const across = rows.filter(({ x, right }) => x < centre && right > centre);
  const edges = [-Infinity, ...across.map(({ y }) => y).toSorted((one, other) => one - other), Infinity];
  const rightFirst = isRightToLeft(rows.map(({ text }) => text).join(''));
  const blocks: (readonly Row[])[] = [];
  for (const [index, top] of edges.slice(0, -1).entries()) {
    const heading = across.filter(({ y }) => y === top);
    if (heading.length > 0) blocks.push(inLines(heading));
    const inside = rows.filter(({ y }) => y > top && y < (edges[index + 1] ?? Infinity));
    const left = inside.filter(({ right }) => right <= centre);
    const right = inside.filter(({ x }) => x >= centre);
    for (const column of rightFirst ? [right, left] : [left, right]) {
      blocks.push(...inReadingOrder(column, depth + 1));
    }
  }
  return blocks;
}
