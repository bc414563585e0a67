import type { Column } from './find-columns.ts';
import { findHeader } from './find-header.ts';
import type { Grid } from './grid.ts';

export type Table = {
  readonly columns: readonly Column[];
  /** Rows above the headings, or above the talk where there are none, that tell about the file. */
  readonly about: number;
};

/** A, B, … Z, AA, AB, … as spreadsheets name their columns. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Each name once: a heading that comes again gets a number. */
function names(headings: readonly string[]): readonly string[] {
  const used = new Map<string, number>();
  return headings.map((heading, index) => {
    const name = heading === '' ? `Column ${letters(index)}` : heading;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

const countFilled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/** How many rows at the top have far fewer cells than the rest, as when a title stands above a table without headings. */
function titleRows(grid: Grid): number {
  const counts = grid.map(countFilled).toSorted((one, other) => one - other);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  const first = grid.slice(0, 5).findIndex((row) => countFilled(row) >= usual * 0.7);
  return Math.max(0, first);
}

/** The columns of a table with their names; empty ones without a heading are left out. */
export function columnsOf(grid: Grid): Table {
  const header = findHeader(grid);
  const about = header ?? titleRows(grid);
  const rows = grid.slice(header === null ? about : header + 1);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const headings = Array.from({ length: width }, (_, index) =>
    (header === null ? '' : (grid[header]?.[index] ?? '')).replaceAll(/\s+/gu, ' ').trim(),
  );
  const named = names(headings);
  const columns = headings.map((heading, index) => ({
    name: named[index] ?? '',
    heading,
    cells: rows.map((row) => row[index] ?? ''),
  }));
  return {
    columns: columns.filter(
      ({ heading, cells }) => heading !== '' || cells.some((cell) => cell.trim() !== ''),
    ),
    about,
  };
}
