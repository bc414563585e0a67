import { renderedWriter, type Look } from './rendered-writer.ts';
import type { Rendered } from './rendered.ts';

/** Puts the words of a document, in which marks stand where something ends, into paragraphs, cells and rows. */
export type MarkedParagraphs = {
  readonly write: (words: string, look: Look) => void;
  readonly endParagraph: () => void;
  readonly endCell: () => void;
  readonly endRow: () => void;
  /** Says of the paragraph that goes on whether it is a heading, or stands in a table. */
  readonly setHeading: (heading: boolean) => void;
  readonly setInTable: (inTable: boolean) => void;
  readonly finish: () => Rendered;
};

export function markedParagraphs(): MarkedParagraphs {
  const writer = renderedWriter();
  let heading = false;
  let inTable = false;
  let inRow = false;
  const endRow = (): void => {
    if (!inRow) return;
    writer.closeCell();
    writer.closeRow();
    inRow = false;
  };
  const endParagraph = (): void => {
    if (writer.inParagraph()) writer.closeParagraph(heading ? 'heading' : 'text');
  };
  const open = (): void => {
    if (inRow && !inTable) endRow();
    if (inTable && !inRow) {
      writer.openRow();
      writer.openCell();
      inRow = true;
    }
    writer.openParagraph();
  };
  return {
    write(words, look) {
      if (!writer.inParagraph()) open();
      writer.write(words, look);
    },
    endParagraph,
    endCell() {
      if (!inRow && !inTable) {
        if (writer.inParagraph()) writer.write('\t', null);
        return;
      }
      if (!writer.inParagraph()) open();
      endParagraph();
      writer.closeCell();
      writer.openCell();
    },
    endRow() {
      endParagraph();
      endRow();
    },
    setHeading(value) {
      heading = value;
    },
    setInTable(value) {
      inTable = value;
    },
    finish() {
      endParagraph();
      endRow();
      return writer.finish();
    },
  };
}
