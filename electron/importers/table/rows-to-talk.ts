import { countWords } from '#shared/text/count-words.ts';
import type { Stretch } from '../captions/write-talk.ts';
import { cellTime } from './cell-time.ts';
import type { FoundColumns } from './find-columns.ts';

/** Rows of so few words, half of them, with times, are lines of subtitles rather than turns. */
const FEW_WORDS = 12;

type Spoken = { readonly label: string | null; readonly at: number | null; readonly words: string };

/** What stands in a cell, with single blanks between the words and no more than one blank line between paragraphs. */
export const tidyCell = (cell: string): string =>
  cell
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();

const tidyLabel = (cell: string): string =>
  cell
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/\s*[:：]$/u, '');

function spokenRows({ speaker, words, at }: FoundColumns): readonly Spoken[] {
  let label: string | null = null;
  return words.cells.flatMap((cell, row): readonly Spoken[] => {
    // A cell left empty below a name goes on with it.
    const said = tidyLabel(speaker?.cells[row] ?? '');
    if (said !== '') label = said;
    const written = tidyCell(cell);
    const time = at === null ? null : cellTime(at.column.cells[row] ?? '', at.unit);
    return written === '' ? [] : [{ label, at: time, words: written }];
  });
}

/** Whether rows come in blocks, one a speaker, each in the order of its times but not one block after the other. */
export function areTiers(rows: readonly Pick<Spoken, 'label' | 'at'>[]): boolean {
  const back = rows.flatMap(({ at }, index) => {
    const before = rows[index - 1];
    return before === undefined || (before.at ?? 0) <= (at ?? 0) ? [] : [index];
  });
  const labels = new Set(rows.map(({ label }) => label)).size;
  const isBlock = (index: number): boolean => rows[index]?.label !== rows[index - 1]?.label;
  return (
    back.length > 0 && back.length < labels && back.every(isBlock) && rows.every(({ at }) => at !== null)
  );
}

/** Rows in the order in which they are said; some programs write down one speaker after the other. */
const inTurn = (rows: readonly Spoken[]): readonly Spoken[] =>
  areTiers(rows) ? rows.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0)) : rows;

function areSubtitles(rows: readonly Spoken[]): boolean {
  const timed = rows.filter(({ at }) => at !== null).length;
  const few = rows.filter(({ words }) => countWords(words) <= FEW_WORDS).length;
  return timed > rows.length / 2 && few > rows.length / 2;
}

/** With a blank between the lines, in scripts without blanks too, since such lines often have no stops. */
const joined = (lines: readonly string[]): string =>
  lines.join(' ').replaceAll(/(?<=[。，！？、；：…」』）]) /gu, '');

/** Rows as talk: one a turn, but lines of subtitles that one speaker says one after another are one turn. */
export function rowsToTalk(columns: FoundColumns): readonly Stretch[] {
  const rows = inTurn(spokenRows(columns));
  if (columns.speaker === null || !areSubtitles(rows)) return rows;
  const talk: { label: string | null; at: number | null; lines: string[] }[] = [];
  for (const { label, at, words } of rows) {
    const last = talk.at(-1);
    if (last !== undefined && last.label === label) last.lines.push(words);
    else talk.push({ label, at, lines: [words] });
  }
  return talk.map(({ label, at, lines }) => ({ label, at, words: joined(lines) }));
}
