import { isTime, rowsOf, type Cell, type Row } from '../columns/text-rows.ts';
import { cleanLabel, labelShape } from '../labels/label-shape.ts';
import type { LineView } from '../line-view.ts';
import { endsLikeSentence } from '../page.ts';
import { leadingTime } from '../time-mark.ts';
import type { Candidate, Convention } from './convention.ts';

/** So many rows make a table, and of the rows so many have the same number of cells. */
const FEW = 4;
const MOST = 0.7;
/** Of the cells of a column so many are of its kind. */
const NEARLY_ALL = 0.8;
/** Names come back: of the cells so many are different at most. */
const MOST_NAMES = 0.6;
const LONGEST_LABEL = 60;
const LONGEST_TITLE = 30;
/** As “No.” is. */
const SHORT = 4;
const WIDEST = 20;

type Column = { readonly index: number; readonly cells: readonly string[] };

const share = (cells: readonly string[], isOne: (cell: string) => boolean): number =>
  cells.filter(isOne).length / cells.length;

const isNumber = (cell: string): boolean => /^[\d.,]+$/u.test(cell);
const lettersIn = ({ cells }: Column): number =>
  cells.reduce((sum, cell) => sum + (isTime(cell) || isNumber(cell) ? 0 : cell.length), 0);

function isName(cell: string): boolean {
  const shape = cell.length > LONGEST_LABEL ? null : labelShape(cleanLabel(cell));
  return shape !== null && shape !== 'lower';
}

function holdsNames({ cells }: Column): boolean {
  const different = new Set(cells).size;
  return different > 1 && different <= cells.length * MOST_NAMES && share(cells, isName) >= NEARLY_ALL;
}

/** Which columns hold the names, the words and the times; null where the names just stand ahead of the words. */
function findColumns(
  rows: readonly Row[],
  width: number,
): { names: number; words: number; times: number } | null {
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    cells: rows.map(({ cells }) => cells[index]?.words ?? ''),
  }));
  const words = columns.reduce((most, column) => (lettersIn(column) > lettersIn(most) ? column : most));
  const names = columns.find((column) => column !== words && holdsNames(column));
  if (names === undefined) return null;
  const times = columns.find(({ cells }) => share(cells, isTime) >= NEARLY_ALL);
  const counts = (cell: string): boolean => cell === '' || isTime(cell) || isNumber(cell);
  const isUsual =
    words.index === width - 1 &&
    columns.every(
      (column) => column === words || column === names || share(column.cells, counts) >= NEARLY_ALL,
    );
  return isUsual ? null : { names: names.index, words: words.index, times: times?.index ?? -1 };
}

const noCell: Cell = { start: 0, end: 0, words: '' };

/** A row with empty cells for those that it lacks. */
const padded = (row: Row, width: number): Row => ({
  ...row,
  cells: [...row.cells, ...Array.from({ length: width - row.cells.length }, () => noCell)],
});

/** The heading of a column is short and no sentence. */
const isTitle = ({ words }: Cell): boolean =>
  words !== '' && words.length <= LONGEST_TITLE && (words.length <= SHORT || !endsLikeSentence(words));

/**
 * The rows from a first one of headings on, which gives a table of three columns or more its width: the cells that rows lack at
 * their ends are empty then. None without such a row.
 */
function titledRows(rows: readonly Row[]): readonly Row[] {
  const from = rows.findIndex(({ cells }) => cells.length > 1);
  const [first, ...below] = from === -1 ? [] : rows.slice(from);
  const width = first?.cells.length ?? 0;
  if (first === undefined || width < 3 || below.length < FEW || !first.cells.every(isTitle)) return [];
  const fit = below.filter(({ cells }) => cells.length > 1 && cells.length <= width);
  return fit.length === below.length ? [first, ...below].map((row) => padded(row, width)) : [];
}

/** The width that most rows have. */
function usualWidth(rows: readonly Row[]): number {
  const widths = Map.groupBy(rows, ({ cells }) => cells.length);
  const [width = 0, all = []] =
    [...widths].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  return all.length >= rows.length * MOST && all.length >= FEW ? width : 0;
}

function candidatesIn(text: string, views: readonly LineView[]): readonly Candidate[] {
  const [lines, paragraphs] = [rowsOf(text, views, false), rowsOf(text, views, true)];
  const rows = usualWidth(paragraphs) > 1 ? paragraphs : lines;
  const titled = [paragraphs, lines].map(titledRows).find((found) => found.length > 0) ?? [];
  const width = titled[0]?.cells.length ?? usualWidth(rows);
  if (width < 2 || width > WIDEST) return [];
  const whole = titled.length > 0 ? titled : rows.filter(({ cells }) => cells.length === width);
  const found = findColumns(whole, width);
  if (found === null) return [];
  const isHeading = (row: Row): boolean =>
    row === whole[0] &&
    (titled.length > 0 || (found.times !== -1 && !isTime(row.cells[found.times]?.words ?? '')));
  return whole.flatMap((row) => {
    const [name, said] = [row.cells[found.names], row.cells[found.words]];
    const label = cleanLabel(name?.words ?? '');
    const shape = labelShape(label);
    if (said === undefined || said === noCell || shape === null || isHeading(row)) return [];
    const at = leadingTime(row.cells[found.times]?.words ?? '')?.at ?? null;
    const { line, end } = row;
    return {
      line,
      label,
      shape,
      at,
      wordsStart: said.start,
      alone: false,
      colon: false,
      row: { wordsEnd: said.end, end },
    };
  });
}

/** A table in which the names stand behind the words, or more than the words stands behind the names; times in any column. */
export const columnLabel: Convention = {
  id: 'tab',
  joins: false,
  read: () => null,
  gather: (text, views) => (text.includes('\t') ? candidatesIn(text, views) : []),
};
