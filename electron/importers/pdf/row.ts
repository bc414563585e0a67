import type { Anchor } from '#shared/text/anchor.ts';

/** A line of a page, or as much of it as stands in one column. Places are points, see `Run`. */
export type Row = {
  readonly text: string;
  /** What of the text is bold, in order. */
  readonly bold: readonly Anchor[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/** Rows that are read one after another: a page, a column, or the part of one between two headings. */
export type Block = {
  readonly page: number;
  /** Where text may go as far as the margin that the left one has a twin of; null in columns. */
  readonly width: number | null;
  readonly rows: readonly Row[];
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a line is written from right to left, by most of its letters. */
export function isRightToLeft(text: string): boolean {
  const other = count(text, /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu);
  return other > 0 && other >= count(text, /\p{Script=Latin}/gu);
}
