import { readDocxOutline } from '../outline/read-docx-outline.ts';
import { gridOfText } from '../table/grid-of-text.ts';
import { gridOfWorkbook } from '../table/grid-of-workbook.ts';
import { decodeText } from '../text/decode-text.ts';
import { zipEntries } from '../zip/zip-entries.ts';
import type { CellOfFile } from './cell-of-file.ts';
import { readMarkdownTable } from './read-markdown-table.ts';
import { readOutline } from './read-outline.ts';
import { readWordTables } from './read-word-tables.ts';

type Rows = readonly (readonly CellOfFile[])[];

const plain = (rows: readonly (readonly string[])[]): Rows =>
  rows.map((row) => row.map((text) => ({ text })));

/** An apostrophe keeps a spreadsheet from running what begins like a formula; it is none of the words. */
const unguarded = (rows: Rows): Rows =>
  rows.map((row) => row.map(({ text }) => ({ text: text.replace(/^'(?='*[=+\-@＝＋－＠\t\r])/u, '') })));

async function readPacked(bytes: Uint8Array): Promise<Rows | null> {
  const entries = zipEntries(bytes);
  if (entries?.some(({ name }) => name.startsWith('xl/')) === true) {
    const grid = await gridOfWorkbook(bytes, entries);
    return grid.ok ? plain(grid.value) : null;
  }
  const tables = readWordTables(bytes);
  const outline = tables === null ? readDocxOutline(bytes) : null;
  return tables ?? (outline === null ? null : readOutline(outline));
}

/** The rows of a codebook in whatever kind of file it is: a spreadsheet, a table or an outline of Word, Markdown or plain text; null where it can't be read. */
export async function readCodebookFile(name: string, bytes: Uint8Array): Promise<Rows | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return readPacked(bytes);
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    return null;
  }
  const { text } = decoded.value;
  if (/\.(?:csv|tsv)$/iu.test(name)) {
    const grid = gridOfText(text);
    return grid === null ? readOutline(text) : unguarded(plain(grid));
  }
  return readMarkdownTable(text) ?? readOutline(text);
}
