import type { Run } from './pages/run.ts';
import { isRightToLeft, type Row } from './row.ts';

/** In heights of a letter: how far baselines of one line may differ, what is a blank, and what parts two cells or columns. */
const SAME_LINE = 0.4;
const BLANK = 0.15;
const APART = 1.5;
const BLANK_IN_IDEOGRAPHS = 0.5;

const isBlank = ({ text }: Run): boolean => text.trim() === '';
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Runs that stand on one line, from the top down and from left to right. */
export function linesOf<T extends { readonly x: number; readonly y: number; readonly size: number }>(
  pieces: readonly T[],
): readonly (readonly T[])[] {
  const lines: T[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.y - other.y)) {
    const first = lines.at(-1)?.[0];
    if (first !== undefined && piece.y - first.y <= SAME_LINE * Math.max(first.size, piece.size)) {
      lines.at(-1)?.push(piece);
    } else lines.push([piece]);
  }
  return lines.map((line) => line.toSorted((one, other) => one.x - other.x));
}

/** From right to left, but words of the other direction as they follow one another. */
function inReadingOrder(runs: readonly Run[]): readonly Run[] {
  if (!isRightToLeft(runs.map(({ text }) => text).join(''))) return runs;
  const order: Run[] = [];
  let latin: Run[] = [];
  for (const run of runs.toReversed()) {
    if (isBlank(run) || !isRightToLeft(run.text)) latin.push(run);
    else {
      order.push(...flipped(latin), run);
      latin = [];
    }
  }
  return [...order, ...flipped(latin)];
}

/** Turns a stretch round, with the blanks at its ends left where they are. */
function flipped(runs: readonly Run[]): readonly Run[] {
  const from = runs.findIndex((run) => !isBlank(run));
  const to = runs.findLastIndex((run) => !isBlank(run)) + 1;
  return from === -1
    ? runs
    : [...runs.slice(0, from), ...runs.slice(from, to).toReversed(), ...runs.slice(to)];
}

const gapBetween = (one: Run, other: Run): number =>
  one.x < other.x ? other.x - one.right : one.x - other.right;

function needsBlank(before: Run, after: Run): boolean {
  const size = Math.min(before.size, after.size);
  const tight = ideograph.test(before.text.slice(-1)) || ideograph.test(after.text.slice(0, 1));
  return gapBetween(before, after) > size * (tight ? BLANK_IN_IDEOGRAPHS : BLANK);
}

/** Runs of one line, without a gap between them, as text. */
function write(runs: readonly Run[]): Row {
  const bold: { start: number; end: number }[] = [];
  let text = '';
  let before: Run | null = null;
  let blank = false;
  for (const run of inReadingOrder(runs)) {
    if (isBlank(run)) {
      blank = true;
      continue;
    }
    const words = run.text.replaceAll(/\s+/gu, ' ');
    const parted = before !== null && (blank || needsBlank(before, run));
    if (parted && !text.endsWith(' ') && !words.startsWith(' ')) text += ' ';
    const start = text.length;
    text += words;
    if (run.bold) bold.push({ start, end: text.length });
    before = run;
    blank = false;
  }
  const seen = runs.filter((run) => !isBlank(run));
  const tallest = seen.reduce((one, other) => (other.size > one.size ? other : one), seen[0] ?? emptyRun);
  return {
    ...trimmed(text, bold),
    x: Math.min(...seen.map(({ x }) => x)),
    right: Math.max(...seen.map(({ right }) => right)),
    y: tallest.y,
    size: tallest.size,
  };
}

const emptyRun: Run = { text: '', x: 0, right: 0, y: 0, size: 0, bold: false };

function trimmed(text: string, bold: Row['bold']): Pick<Row, 'text' | 'bold'> {
  const ahead = text.length - text.trimStart().length;
  const length = text.trim().length;
  const moved = bold.map(({ start, end }) => ({
    start: Math.max(0, start - ahead),
    end: Math.min(length, end - ahead),
  }));
  return { text: text.trim(), bold: moved.filter(({ start, end }) => start < end) };
}

/** The text of a page in pieces: lines, taken apart where a gap is wider than any blank. */
export function fragmentsOf(runs: readonly Run[]): readonly Row[] {
  const fragments: Row[] = [];
  for (const line of linesOf(runs)) {
    let piece: Run[] = [];
    let right = -Infinity;
    for (const run of line) {
      if (!isBlank(run)) {
        if (piece.some((before) => !isBlank(before)) && run.x - right > APART * run.size) {
          fragments.push(write(piece));
          piece = [];
        }
        right = Math.max(right, run.right);
      }
      piece.push(run);
    }
    if (piece.some((run) => !isBlank(run))) fragments.push(write(piece));
  }
  return fragments;
}

/** Pieces of one line put together again, with tabs between them. */
export function joinPieces(pieces: readonly Row[]): Row {
  const rightToLeft = isRightToLeft(pieces.map(({ text }) => text).join(''));
  const bold: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of rightToLeft ? pieces.toReversed() : pieces) {
    if (text !== '') text += '\t';
    for (const { start, end } of piece.bold)
      bold.push({ start: start + text.length, end: end + text.length });
    text += piece.text;
  }
  const tallest = pieces.reduce((one, other) => (other.size > one.size ? other : one));
  return {
    text,
    bold,
    x: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ right }) => right)),
    y: tallest.y,
    size: tallest.size,
  };
}
