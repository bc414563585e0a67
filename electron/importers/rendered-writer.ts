import type { Emphasis } from '#shared/text/recognise-turns/line-view.ts';
import { emphasised, joinRendered, plain, type Rendered } from './rendered.ts';

/** No transcript holds more, which are three million words; a larger document takes longer than anybody waits. */
export const MOST_LETTERS = 16_000_000;

/** Thrown when a document holds more letters than can be read. */
export class TooManyLetters extends Error {}

/** What it means for a document that its reader threw this. */
export const meaningOf = (cause: unknown): 'too_long' | 'damaged' =>
  cause instanceof TooManyLetters ? 'too_long' : 'damaged';

type Paragraph = { text: string; readonly bold: { start: number; end: number }[] };

/** Gathers the words of a document: paragraphs parted by a blank line, each row of a table a line with tabs between its cells. */
export type RenderedWriter = {
  readonly openParagraph: () => void;
  readonly closeParagraph: (kind: 'heading' | 'text') => void;
  /** Writes into the innermost open paragraph; outside any, nothing. */
  readonly write: (words: string, bold: boolean) => void;
  readonly inParagraph: () => boolean;
  readonly openRow: () => void;
  readonly openCell: () => void;
  readonly closeCell: () => void;
  readonly closeRow: () => void;
  readonly finish: () => Rendered;
};

function finished({ text, bold }: Paragraph, kind: 'heading' | 'text'): Rendered {
  if (text.trim() === '') return plain('');
  const emphasis: readonly Emphasis[] = bold.map((stretch) => ({ ...stretch, kind: 'bold' }));
  return kind === 'heading' ? emphasised(plain(text), 'heading') : { text, emphasis };
}

/** A cell with more paragraphs than this is there for the look of the page, and what it holds is no line of a table. */
const MOST_IN_CELL = 10;

/** The cells of a row as one line, or as the paragraphs that they are when they are not there to be compared. */
function pieces(cells: readonly (readonly Rendered[])[]): readonly Rendered[] {
  const full = cells.filter(({ length }) => length > 0);
  if (full.length === 1 || full.some(({ length }) => length > MOST_IN_CELL)) return full.flat();
  return full.length === 0
    ? []
    : [
        joinRendered(
          full.map((cell) => joinRendered(cell, '\n')),
          '\t',
        ),
      ];
}

/** Paragraphs, cells and rows may stand inside one another; what is closed without having been opened changes nothing. */
export function renderedWriter(): RenderedWriter {
  const body: Rendered[] = [];
  const places: Rendered[][] = [body];
  const rows: Rendered[][][] = [];
  const outer: Paragraph[] = [];
  let paragraph: Paragraph | null = null;
  let total = 0;
  return {
    inParagraph: () => paragraph !== null,
    openParagraph() {
      if (paragraph !== null) outer.push(paragraph);
      paragraph = { text: '', bold: [] };
    },
    closeParagraph(kind) {
      const done = paragraph === null ? null : finished(paragraph, kind);
      if (done !== null && done.text !== '') places.at(-1)?.push(done);
      paragraph = outer.pop() ?? null;
    },
    write(words, bold) {
      if (paragraph === null || words === '') return;
      total += words.length;
      if (total > MOST_LETTERS) throw new TooManyLetters();
      const start = paragraph.text.length;
      paragraph.text += words;
      if (!bold) return;
      const last = paragraph.bold.at(-1);
      if (last?.end === start) last.end = paragraph.text.length;
      else paragraph.bold.push({ start, end: paragraph.text.length });
    },
    openRow() {
      rows.push([]);
    },
    openCell() {
      if (rows.length > 0) places.push([]);
    },
    closeCell() {
      if (places.length > 1) rows.at(-1)?.push(places.pop() ?? []);
    },
    closeRow() {
      for (const piece of pieces(rows.pop() ?? [])) places.at(-1)?.push(piece);
    },
    finish: () => joinRendered(body, '\n\n'),
  };
}
