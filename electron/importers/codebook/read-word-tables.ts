import { mainPart } from '../docx/main-part.ts';
import { wordVocabulary } from '../docx/word-vocabulary.ts';
import { readXml } from '../xml/read-xml.ts';
import { inflateParts } from '../zip/inflate-parts.ts';
import { zipEntries } from '../zip/zip-entries.ts';
import type { CellOfFile } from './cell-of-file.ts';

type OpenCell = { words: string; indent: number; isBold: boolean; paragraphs: number };

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'none';

/** The outermost tables of a Word document with what shows which names are themes: bold letters, and how far in they stand. */
class TableReader {
  readonly tables: CellOfFile[][][] = [];
  #depth = 0;
  #cell: OpenCell | null = null;
  #inText = false;
  #isDeleted = false;
  #runIsBold = false;
  #inRun = false;

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'tbl') {
      this.#depth += 1;
      if (this.#depth === 1) this.tables.push([]);
    } else if (this.#depth === 1 && name === 'tr') this.tables.at(-1)?.push([]);
    else if (this.#depth === 1 && name === 'tc')
      this.#cell = { words: '', indent: 0, isBold: true, paragraphs: 0 };
    else if (name === 'del') this.#isDeleted = true;
    else if (this.#cell !== null) this.#within(this.#cell, name, attribute);
  }

  #within(cell: OpenCell, name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'p') {
      if (cell.paragraphs > 0) cell.words += '\n';
      cell.paragraphs += 1;
    } else if (name === 'r') {
      this.#runIsBold = false;
      this.#inRun = true;
    } else if (name === 'b') this.#runIsBold = !isOff(attribute('val'));
    else if (name === 'ind') cell.indent = Math.max(0, Number(attribute('left') ?? attribute('start') ?? 0));
    else if (name === 't') this.#inText = true;
    else if (name === 'br') cell.words += '\n';
    else if (name === 'tab' && this.#inRun) cell.words += '\t';
  }

  close(name: string): void {
    if (name === 'tbl') this.#depth -= 1;
    else if (name === 't') this.#inText = false;
    else if (name === 'r') this.#inRun = false;
    else if (name === 'del') this.#isDeleted = false;
    else if (name === 'tc' && this.#depth === 1 && this.#cell !== null) {
      const { words, indent, isBold } = this.#cell;
      this.tables
        .at(-1)
        ?.at(-1)
        ?.push({ text: words, indent, isBold: isBold && words.trim() !== '' });
      this.#cell = null;
    }
  }

  text(words: string): void {
    if (this.#cell !== null && this.#inText && !this.#isDeleted) {
      this.#cell.words += words;
      if (words.trim() !== '' && !this.#runIsBold) this.#cell.isBold = false;
    }
  }
}

/** The rows of the tables of a Word document that are as wide as the largest; null where there are none, or it is no such document. */
export function readWordTables(bytes: Uint8Array): readonly (readonly CellOfFile[])[] | null {
  const entries = zipEntries(bytes);
  const main = entries === null ? null : mainPart(entries.map(({ name }) => name));
  if (entries === null || main === null) return null;
  const parts = inflateParts(bytes, entries, new Set([main]));
  const document = parts.ok ? parts.value.get(main) : undefined;
  if (document === undefined) return null;
  const reader = new TableReader();
  try {
    readXml(document, wordVocabulary, {
      open: (name, attribute) => {
        reader.open(name, attribute);
      },
      close: (name) => {
        reader.close(name);
      },
      text: (words) => {
        reader.text(words);
      },
    });
  } catch {
    return null;
  }
  const [largest] = reader.tables.toSorted((one, other) => other.length - one.length);
  const width = largest?.[0]?.length ?? 0;
  const rows = reader.tables.filter((table) => table[0]?.length === width).flat();
  return width === 0 ? null : rows;
}
