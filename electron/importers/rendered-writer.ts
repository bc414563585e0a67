import { emphasised, joinRendered, plain, type Rendered } from './rendered.ts';

/** No transcript holds more, which are three million words; a larger document takes longer than anybody waits. */
export const MOST_LETTERS = 16_000_000;
/** A paragraph costs as much to read as so many letters, however short it is. */
const PARAGRAPH = 40;

/** Thrown when a document holds more letters than can be read. */
export class TooManyLetters extends Error {}

/** What it means for a document that its reader threw this. */
export const meaningOf = (cause: unknown): 'too_long' | 'damaged' =>
  cause instanceof TooManyLetters ? 'too_long' : 'damaged';

/** How letters look, as far as it may tell who speaks; what is bold and italic counts as bold. */
export type Look = 'bold' | 'italic' | null;

/** Letters as somebody set them. */
export const lookOf = (bold: boolean, italic: boolean): Look => (bold ? 'bold' : italic ? 'italic' : null);

type Stretch = { readonly start: number; end: number; readonly kind: 'bold' | 'italic' };

type Paragraph = { text: string; readonly set: Stretch[] };

/** Gathers the words of a document: paragraphs parted by a blank line, each row of a table a line with tabs between its cells. */
export type RenderedWriter = {
  readonly openParagraph: () => void;
  readonly closeParagraph: (kind: 'heading' | 'text') => void;
  /** Writes into the innermost open paragraph; outside any, nothing. */
  readonly write: (words: string, look: Look) => void;
  readonly inParagraph: () => boolean;
  readonly openRow: () => void;
  readonly openCell: () => void;
  readonly closeCell: () => void;
  readonly closeRow: () => void;
  readonly finish: () => Rendered;
};

function finished({ text, set }: Paragraph, kind: 'heading' | 'text'): Rendered {
  if (text.trim() === '') return plain('');
  return kind === 'heading' ? emphasised(plain(text), 'heading') : { text, emphasis: set };
}

/** A cell with more paragraphs than this is there for the look of the page, and what it holds is no line of a table. */
const MOST_IN_CELL = 10;

/** Cells with a tab between them, also where one is empty, so that each stays in its column. */
const joinCells = (cells: readonly Rendered[]): Rendered =>
  cells.reduce((row, cell) => joinRendered([row, plain('\t'), cell], ''));

/**
 * The cells of a row as one line without the empty ones at its end, or as the paragraphs that they are when they are not there to be
 * compared; those of a cell that is alone in its row keep its column.
 */
function pieces(cells: readonly (readonly Rendered[])[]): readonly Rendered[] {
  const full = cells.filter(({ length }) => length > 0);
  if (full.some(({ length }) => length > MOST_IN_CELL)) return full.flat();
  if (full.length === 0) return [];
  const last = cells.findLastIndex(({ length }) => length > 0);
  if (full.length === 1)
    return full.flat().map((piece) => joinRendered([plain('\t'.repeat(last)), piece], ''));
  return [joinCells(cells.slice(0, last + 1).map((cell) => joinRendered(cell, '\n')))];
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
      paragraph = { text: '', set: [] };
    },
    closeParagraph(kind) {
      total += PARAGRAPH;
      if (total > MOST_LETTERS) throw new TooManyLetters();
      const done = paragraph === null ? null : finished(paragraph, kind);
      if (done !== null && done.text !== '') places.at(-1)?.push(done);
      paragraph = outer.pop() ?? null;
    },
    write(words, look) {
      if (paragraph === null || words === '') return;
      total += words.length;
      if (total > MOST_LETTERS) throw new TooManyLetters();
      const start = paragraph.text.length;
      paragraph.text += words;
      if (look === null) return;
      const last = paragraph.set.at(-1);
      if (last?.end === start && last.kind === look) last.end = paragraph.text.length;
      else paragraph.set.push({ start, end: paragraph.text.length, kind: look });
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
