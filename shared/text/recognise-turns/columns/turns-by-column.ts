import type { Turn } from '../../turn.ts';
import { partOf } from '../labels/label-part.ts';
import { cleanLabel, readLabel } from '../labels/label-shape.ts';
import type { Page } from '../page.ts';
import { leadingTime } from '../time-mark.ts';
import { isTime, rowsOf, type Cell, type Row } from './text-rows.ts';
import { voiceColumns } from './voice-columns.ts';

/** A row of headings stands no further down. */
const DEEPEST = 60;
const LONGEST_HEADING = 60;
/** Of the rows so many have more than one column; the rest of them have words in the first alone. */
const SOME = 0.4;
/** Of a column of times so many of the cells are one. */
const NEARLY_ALL = 0.8;

type Talk = { readonly labels: readonly string[]; readonly turns: readonly Turn[] };

/** Whether cells may name who speaks below: they are short, two of them may be names, and one is the word for a part. */
function mayBeHeadings(cells: readonly string[]): boolean {
  if (cells.length < 2 || cells.some(({ length }) => length > LONGEST_HEADING)) return false;
  const labels = cells.flatMap((words) => readLabel(words)?.label ?? []);
  return labels.length > 1 && labels.some((label) => partOf(label) !== null);
}

/** Whether one of the first lines may be such a row, which is quicker to see than what the rows are. */
const hasHeadings = ({ views }: Page): boolean =>
  views
    .slice(0, DEEPEST)
    .some(
      ({ line: { start, end, head } }) =>
        end - start === head.length &&
        head.includes('\t') &&
        mayBeHeadings(head.split('\t').map((words) => words.trim())),
    );

const wordsOf = ({ cells }: Row): readonly string[] => cells.map(({ words }) => words);

/** How many of the cells are words for a part. */
const partsIn = (cells: readonly string[]): number =>
  cells.filter((words) => partOf(cleanLabel(words)) !== null).length;

/** The rows that may be headings, those with the most words for parts first: a form above has only one beside a name. */
const headingsIn = (rows: readonly Row[]): readonly number[] =>
  rows
    .slice(0, DEEPEST)
    .flatMap((row, index) => (mayBeHeadings(wordsOf(row)) ? { index, parts: partsIn(wordsOf(row)) } : []))
    .toSorted((one, other) => other.parts - one.parts)
    .map(({ index }) => index);

/** The column of times, if there is one. */
function timesIn(width: number, rows: readonly (readonly string[])[]): number {
  return Array.from({ length: width }, (_, index) => index).findIndex((index) => {
    const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter(isTime).length >= cells.length * NEARLY_ALL;
  });
}

function talkBelow(rows: readonly Row[], heading: number): Talk | null {
  const headings = wordsOf(rows[heading] ?? { line: 0, end: 0, cells: [] });
  const last = rows.findLastIndex(({ cells }) => cells.length > 1);
  // Who asks may say the last words, in a row that then has nothing but a first cell.
  const below = rows.slice(heading + 1, last + 2);
  const inColumns = below.filter(({ cells }) => cells.length > 1);
  if (inColumns.length < below.length * SOME) return null;
  const cells = below.map(wordsOf);
  if (cells.some(({ length }) => length > headings.length)) return null;
  const voices = voiceColumns(headings, cells);
  if (voices.length === 0) return null;
  const times = timesIn(headings.length, cells);
  const turn = ({ start, end }: Cell, speaker: number | null, at: number | null): readonly Turn[] =>
    start === end ? [] : [{ start, end, speaker, at }];
  const nobody = (row: Row): readonly Turn[] => {
    const [first] = row.cells;
    return first === undefined ? [] : turn({ ...first, end: row.cells.at(-1)?.end ?? first.end }, null, null);
  };
  const said = (row: Row): readonly Turn[] => {
    const at = leadingTime(row.cells[times]?.words ?? '')?.at ?? null;
    return voices.flatMap((column, speaker) => {
      const cell = row.cells[column];
      return cell === undefined ? [] : turn(cell, speaker, at);
    });
  };
  return {
    labels: voices.map((column) => cleanLabel(headings[column] ?? '')),
    turns: [
      ...rows.slice(0, heading).flatMap(nobody),
      ...below.flatMap(said),
      ...rows.slice(last + 2).flatMap(nobody),
    ],
  };
}

/**
 * The turns of a talk that is set as a table in which the heading of each column names who speaks, as in “Interviewer | Respondent”:
 * a row is what each of them says, from left to right. Speakers are indexes into the labels. Null for any other text.
 */
export function turnsByColumn({ text, views }: Page): Talk | null {
  if (!text.includes('\t') || !hasHeadings({ text, views })) return null;
  for (const apart of [true, false]) {
    const rows = rowsOf(text, views, apart);
    const talk = headingsIn(rows)
      .values()
      .map((heading) => talkBelow(rows, heading))
      .find((found) => found !== null);
    if (talk !== undefined) return talk;
  }
  return null;
}
