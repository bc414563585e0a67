import { headingFits } from './column-words.ts';
import type { Grid } from './grid.ts';

/** How far down a line of headings may stand, below what is said about the file. */
const DEEPEST = 20;
const LONGEST_HEADING = 40;

const filled = (row: readonly string[]): readonly string[] => row.filter((cell) => cell.trim() !== '');

/** Whether cells may be headings at all: short, and no numbers or times. */
function mayBeHeadings(row: readonly string[]): boolean {
  const cells = filled(row).map((cell) => cell.trim());
  return (
    cells.length > 0 && cells.every((cell) => cell.length <= LONGEST_HEADING && !/^[\d\s:.,/-]+$/u.test(cell))
  );
}

/** How much of a line of headings a row is by its words. */
function headingsIn(row: readonly string[]): number {
  const parts = (['speaker', 'words', 'time'] as const).filter((part) =>
    row.some((cell) => headingFits(cell, part) > 0),
  );
  return parts.length;
}

/** Whether the cells below the first row are of another kind than those in it: far longer, numbers, or met again and again. */
function differsFromRest(grid: Grid): boolean {
  const [first = [], ...rest] = grid;
  const headings = filled(first);
  if (rest.length < 2 || headings.length < 2 || new Set(headings).size < headings.length) return false;
  return first.every((cell, column) => {
    const below = rest.map((row) => row[column] ?? '').filter((other) => other.trim() !== '');
    return cell.trim() === '' || !below.includes(cell);
  });
}

/** The row of headings, or null where a table has none. */
export function findHeader(grid: Grid): number | null {
  const rows = grid.slice(0, DEEPEST);
  const scores = rows.map((row) => (mayBeHeadings(row) ? headingsIn(row) : 0));
  const best = Math.max(0, ...scores);
  if (best >= 2) return scores.indexOf(best);
  const [first = []] = rows;
  if (!mayBeHeadings(first)) return null;
  return best === 1 && scores[0] === 1 ? 0 : differsFromRest(grid) && looksNamed(grid) ? 0 : null;
}

/** Headings are short beside the words of a talk, which fill at least one column. */
function looksNamed(grid: Grid): boolean {
  const [first = [], ...rest] = grid;
  return first.some((cell, column) => {
    const below = rest.map((row) => (row[column] ?? '').length);
    const mean = below.reduce((sum, length) => sum + length, 0) / Math.max(1, below.length);
    return cell.trim() !== '' && mean > 25 && cell.length < mean / 2;
  });
}
