import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Turn } from '#shared/text/turn.ts';
import { writeTalk } from '../captions/write-talk.ts';
import type { ReadFormat } from '../read-format.ts';
import type { ReaderOptions, TableColumns } from '../reader-options.ts';
import { recogniseFormat } from '../recognise-format.ts';
import { plain } from '../rendered.ts';
import { timeUnit } from './cell-time.ts';
import { columnsOf, type Table } from './columns-of.ts';
import { findColumns, type Column, type FoundColumns } from './find-columns.ts';
import type { Grid } from './grid.ts';
import { rowsToTalk } from './rows-to-talk.ts';
import { talkInColumns } from './talk-in-columns.ts';

/** A table that can't be read as talk: no column has words, or there is none of the name that was given. */
export type GridFailure = { readonly missing: string | null };

function chosen({ columns }: Table, asked: TableColumns): Result<FoundColumns, GridFailure> {
  const named = (name: string): Column | undefined => columns.find((column) => column.name === name);
  const given = [asked.speaker, asked.words, asked.at].filter((name) => name !== null);
  const missing = given.find((name) => named(name) === undefined);
  const words = named(asked.words);
  if (missing !== undefined || words === undefined) return err({ missing: missing ?? asked.words });
  const at = asked.at === null ? undefined : named(asked.at);
  return ok({
    words,
    speaker: (asked.speaker === null ? undefined : named(asked.speaker)) ?? null,
    at: at === undefined ? null : { column: at, unit: timeUnit(at.cells, at.heading, true) ?? 'clock' },
  });
}

const aboutWarnings = (rows: number): readonly string[] =>
  rows === 0
    ? []
    : [
        rows === 1
          ? 'The first row, above the talk, was left out.'
          : `The first ${rows} rows, above the talk, were left out.`,
      ];

/** Turns found in the words begin when the row does that they begin in, unless they say a time themselves. */
function withTimes(turns: readonly Turn[], rows: readonly Turn[]): readonly Turn[] {
  let row = 0;
  return turns.map((turn) => {
    while ((rows[row + 1]?.start ?? Infinity) <= turn.start) row += 1;
    return { ...turn, at: turn.at ?? rows[row]?.at ?? null };
  });
}

/** Reads a table with a row a turn as talk. Without a column of speakers their names may stand in the words. */
export function readGrid(
  grid: Grid,
  options: ReaderOptions,
): Result<Pick<ReadFormat, 'transcript' | 'recognition' | 'columns' | 'choices'>, GridFailure> {
  const table = columnsOf(grid);
  const inColumns = options.columns === undefined ? talkInColumns(grid) : null;
  if (inColumns !== null) {
    const { talk, about } = inColumns;
    const choices = { columns: table.columns.map(({ name }) => name) };
    return ok({ transcript: { ...writeTalk(talk), warnings: aboutWarnings(about) }, choices });
  }
  const found: FoundColumns | null = findColumns(table.columns);
  const taken: Result<FoundColumns, GridFailure> =
    options.columns === undefined
      ? found === null
        ? err({ missing: null })
        : ok(found)
      : chosen(table, options.columns);
  if (!taken.ok) return taken;
  const choices = { columns: table.columns.map(({ name }) => name) };
  const { speaker, words, at } = taken.value;
  const columns = { speaker: speaker?.name ?? null, words: words.name, at: at?.column.name ?? null };
  const talk = rowsToTalk(taken.value);
  const warnings = aboutWarnings(table.about);
  const transcript = writeTalk(talk);
  if (speaker === null) {
    const recognised = recogniseFormat(plain(transcript.text), options, warnings);
    if (recognised.transcript.speakers.length > 0) {
      const turns = withTimes(recognised.transcript.turns, transcript.turns);
      return ok({ ...recognised, transcript: { ...recognised.transcript, turns }, columns, choices });
    }
  }
  return ok({ transcript: { ...transcript, warnings }, columns, choices });
}
