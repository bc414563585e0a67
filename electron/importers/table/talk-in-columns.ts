import { voiceColumns } from '#shared/text/recognise-turns/columns/voice-columns.ts';
import { cleanLabel } from '#shared/text/recognise-turns/labels/label-shape.ts';
import type { Stretch } from '../captions/write-talk.ts';
import { cellTime, timeUnit } from './cell-time.ts';
import { headingFits } from './column-words.ts';
import type { Grid } from './grid.ts';
import { tidyCell } from './rows-to-talk.ts';

/** How far down a row of headings may stand, below what is said about the file. */
const DEEPEST = 20;

type TalkInColumns = {
  readonly talk: readonly Stretch[];
  /** Rows above the headings. */
  readonly about: number;
};

/** The times of the rows, as the column says that is called so; null where none is. */
function timesOf(headings: readonly string[], rows: Grid): readonly (number | null)[] {
  const column = headings.findIndex((heading) => headingFits(heading, 'time') > 1);
  const cells = rows.map((row) => row[column] ?? '');
  const unit = column === -1 ? null : timeUnit(cells, headings[column] ?? '', true);
  return cells.map((cell) => (unit === null ? null : cellTime(cell, unit)));
}

/** A talk in which each column holds what one speaker says, and its heading is the name: a row is what they say from left to right. */
export function talkInColumns(grid: Grid): TalkInColumns | null {
  for (const [about, headings] of grid.slice(0, DEEPEST).entries()) {
    const rows = grid.slice(about + 1);
    const voices = voiceColumns(headings, rows);
    if (voices.length === 0) continue;
    const times = timesOf(headings, rows);
    const talk = rows.flatMap((row, index) =>
      voices.flatMap((column): readonly Stretch[] => {
        const words = tidyCell(row[column] ?? '');
        const label = cleanLabel(headings[column] ?? '');
        return words === '' ? [] : [{ label, at: times[index] ?? null, words }];
      }),
    );
    return { talk, about };
  }
  return null;
}
