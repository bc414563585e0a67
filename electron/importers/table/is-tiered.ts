import { cellTime } from './cell-time.ts';
import { columnsOf } from './columns-of.ts';
import { findColumns } from './find-columns.ts';
import { gridOfText } from './grid-of-text.ts';
import { areTiers } from './rows-to-talk.ts';

/** Fewer tabs in a line may stand in any text. */
const tabbed = /^[^\t\n]*(?:\t[^\t\n]*){3}/u;

/** So many of the first lines tell whether a text may be a table. */
const GLANCE = 20;

/** Whether a plain text is a table in which one speaker comes after the other, as programs for annotation write one tier after another. */
export function isTiered(text: string): boolean {
  const lines = text.slice(0, 10_000).split('\n', GLANCE);
  if (!lines.slice(0, -1).every((line) => line === '' || tabbed.test(line))) return false;
  const grid = gridOfText(text);
  const found = grid === null ? null : findColumns(columnsOf(grid).columns);
  if (found === null || found.speaker === null || found.at === null) return false;
  const { speaker, at } = found;
  return areTiers(
    speaker.cells.map((label, row) => ({ label, at: cellTime(at.column.cells[row] ?? '', at.unit) })),
  );
}
