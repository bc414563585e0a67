import type { LineView } from '../line-view.ts';
import { leadingTime } from '../time-mark.ts';

const WIDEST = 20;

/** A cell without the blanks around what stands in it; offsets are UTF-16 code units of the text. */
export type Cell = { readonly start: number; readonly end: number; readonly words: string };
/** A row by its first line, with the offset at which it ends. */
export type Row = { readonly line: number; readonly end: number; readonly cells: readonly Cell[] };

/** The cells between `start` and `end`, without the blanks around what stands in them. */
function cellsOf(text: string, start: number, end: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let from = start; from <= end && cells.length <= WIDEST;) {
    const tab = text.indexOf('\t', from);
    const to = tab === -1 || tab > end ? end : tab;
    const written = text.slice(from, to);
    const words = written.trim();
    const at = from + (written.length - written.trimStart().length);
    cells.push({ start: at, end: at + words.length, words });
    from = to + 1;
  }
  return cells;
}

/** A row goes on ahead of its first words and behind its last when the cells there are empty. */
const isBlank = (sign: string | undefined): boolean => sign === '\t' || sign === ' ';

function startOfRow(text: string, start: number): number {
  let at = start;
  while (isBlank(text[at - 1])) at -= 1;
  return at;
}

function endOfRow(text: string, end: number): number {
  let at = end;
  while (isBlank(text[at])) at += 1;
  return at;
}

/** The rows of a text: its lines, or its paragraphs where they stand `apart`, as the rows of a document’s table do. */
export function rowsOf(text: string, views: readonly LineView[], apart: boolean): readonly Row[] {
  const firsts = [...views.keys()].filter((index) => !apart || views[index]?.line.afterBlank === true);
  return firsts.map((first, index) => {
    const last = views[(firsts[index + 1] ?? views.length) - 1];
    const end = endOfRow(text, last?.line.end ?? 0);
    return { line: first, end, cells: cellsOf(text, startOfRow(text, views[first]?.line.start ?? 0), end) };
  });
}

/** Whether a time is all that stands in a cell. */
export const isTime = (cell: string): boolean => leadingTime(cell)?.length === cell.length && cell !== '';
