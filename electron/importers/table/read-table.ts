import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { decodeText } from '../text/decode-text.ts';

/** A table of text: a line of headings, and lines that are all as long as it. */
export type ReadTable = {
  readonly header: readonly string[];
  readonly lines: readonly (readonly string[])[];
};

/** A spreadsheet that unpacks to more than this is none that a person made. */
const mostUnpacked = 200 * 1024 * 1024;
const mostCells = 2_000_000;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const isOldExcel = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/** What the parts of an archive take when they are unpacked, as it says itself, without unpacking any. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: (file) => {
      size += file.originalSize;
      return false;
    },
  });
  return size;
}

function asText(cell: unknown): string {
  if (cell instanceof Date) {
    return cell.toISOString().slice(0, 10);
  }
  if (typeof cell === 'boolean') {
    return cell ? 'Yes' : 'No';
  }
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

async function readXlsx(bytes: Uint8Array): Promise<Result<readonly (readonly string[])[], string>> {
  try {
    if (unpackedSize(bytes) > mostUnpacked) {
      return err('it unpacks to more than 200 MB; save the sheet by itself');
    }
    const rows = await readSheet(Buffer.from(bytes));
    return ok(rows.map((row) => row.map(asText)));
  } catch {
    return err('it is no spreadsheet that can be read; save it as .xlsx or .csv again');
  }
}

/** The sign between the cells of the first line that is not inside quotes. */
function separator(text: string): string {
  const first = (/^(?:"(?:[^"]|"")*"|[^"\n])*/u.exec(text)?.[0] ?? '').replaceAll(/"(?:[^"]|"")*"/gu, '');
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.toSorted((one, other) => other.count - one.count)[0]?.sign ?? ',';
}

/** What was guarded against being run as a formula is the words themselves. */
const unguarded = (cell: string): string => (/^'[=+\-@＝＋－＠\t\r]/u.test(cell) ? cell.slice(1) : cell);

function readCsv(bytes: Uint8Array): Result<readonly (readonly string[])[], string> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    return err('it is no text; save the table as .csv or .xlsx');
  }
  const { text } = decoded.value;
  const options = { delimiter: separator(text), relax_column_count: true, skip_empty_lines: true };
  try {
    const lines: string[][] = parse(text, options);
    return ok(lines.map((line) => line.map(unguarded)));
  } catch {
    return err('its quotes are not closed; save the table as .csv or .xlsx again');
  }
}

/** Tidies a heading or cell: the spaces around it go, and nothing else. */
const tidy = (line: readonly string[], width: number): readonly string[] =>
  Array.from({ length: width }, (_, column) => line[column]?.trim() ?? '');

/**
 * Reads a table from .csv (commas, semicolons or tabs, any known encoding) or .xlsx (the first sheet; dates become
 * YYYY-MM-DD). Lines without any words are left out. The error is what is wrong with it, for a sentence.
 */
export async function readTable(bytes: Uint8Array): Promise<Result<ReadTable, string>> {
  if (isOldExcel(bytes)) {
    return err('it is in the format of old spreadsheets; save it as .xlsx or .csv');
  }
  const read = isZip(bytes) ? await readXlsx(bytes) : readCsv(bytes);
  if (!read.ok) {
    return read;
  }
  const lines = read.value.filter((line) => line.some((cell) => cell.trim() !== ''));
  const [header, ...rest] = lines;
  const width = lines.reduce(
    (most, line) => Math.max(most, line.findLastIndex((cell) => cell.trim() !== '') + 1),
    0,
  );
  if (header === undefined || rest.length === 0) {
    return err('it needs a line of headings and a line for each participant');
  }
  if (width * lines.length > mostCells) {
    return err('it has more than two million cells');
  }
  return ok({ header: tidy(header, width), lines: rest.map((line) => tidy(line, width)) });
}
