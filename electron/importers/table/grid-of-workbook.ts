import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { inflateParts, type UnpackFailure } from '../zip/inflate-parts.ts';
import type { ZipEntry } from '../zip/zip-entries.ts';
import type { Grid } from './grid.ts';

/** The day from which spreadsheets count; a time without a date stands on it. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const HOUR = 3_600_000;
/** Longer recordings are dates. */
const LONGEST = 100 * HOUR;
/** No sheet of a person is larger. */
const MOST_CELLS = 400_000;
const LETTERS = 26;

const two = (number: number): string => String(number).padStart(2, '0');

/** A length of time as `h:mm:ss.fff`, a date as `YYYY-MM-DD`. */
function dateAsText(date: Date): string {
  const milliseconds = date.getTime() - FIRST_DAY;
  if (Number.isNaN(milliseconds)) return '';
  if (milliseconds < 0 || milliseconds >= LONGEST) return date.toISOString().slice(0, 10);
  const seconds = Math.floor(milliseconds / 1000);
  const fraction = Math.round(milliseconds % 1000);
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return fraction === 0 ? clock : `${clock}.${String(Math.min(999, fraction)).padStart(3, '0')}`;
}

function asText(cell: unknown): string {
  if (cell instanceof Date) return dateAsText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

const isPart = (name: string): boolean =>
  /^(?:xl\/|\[Content_Types\]|_rels\/).*(?:\.xml|\.rels)$/u.test(name);
const isNeeded = (name: string): boolean =>
  !/\/(?:drawings|media|theme|charts|calcChain|comments)/iu.test(name);

const sizeOf = (grid: Grid): number => grid.reduce((sum, row) => sum + row.length, 0);
const lettersOf = (grid: Grid): number => grid.flat().reduce((sum, { length }) => sum + length, 0);

/** A column by its letters, from 1. */
const columnOf = (letters: string): number =>
  Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at) - 64).reduce(
    (number, letter) => number * LETTERS + letter,
    0,
  );

/** Whether a sheet says of its cells that they stand further apart than any that is written by a person; those between are made up too. */
function isTooWide(sheet: Uint8Array): boolean {
  let [rows, columns, cells] = [0, 0, 0];
  const xml = new TextDecoder('latin1').decode(sheet);
  for (const { groups } of xml.matchAll(
    /<(?:\w+:)?c\s[^<>]*?\br="(?<letters>[A-Z]{1,9})(?<row>\d{1,15})"/gu,
  )) {
    rows = Math.max(rows, Number(groups?.['row']));
    columns = Math.max(columns, columnOf(groups?.['letters'] ?? ''));
    cells += 1;
    if (rows * columns > MOST_CELLS || cells > MOST_CELLS) return true;
  }
  return false;
}

/** A row that is only set, and in which nothing is written. */
const emptyRow = /<(?:\w+:)?row\b[^<>]*(?:\/>|><\/(?:\w+:)?row>)/gu;

/** A sheet without the rows that are only set, of which a column that is set as a whole leaves a million. */
function withoutEmptyRows(sheet: Uint8Array): Uint8Array {
  const xml = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength).toString('latin1');
  const written = xml.replaceAll(emptyRow, '');
  return written.length === xml.length ? sheet : Buffer.from(written, 'latin1');
}

const isSheet = (name: string): boolean => /worksheets\/[^/]*\.xml$/u.test(name);

/** The sheet of a workbook with the most written in it, as its cells. Pictures and all that is not read stay packed. */
export async function gridOfWorkbook(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<Result<Grid, UnpackFailure | 'too_long'>> {
  const names = entries.map(({ name }) => name).filter((name) => isPart(name) && isNeeded(name));
  const parts = inflateParts(bytes, entries, new Set(names));
  if (!parts.ok) return parts;
  if ([...parts.value].some(([name, part]) => isSheet(name) && isTooWide(part))) return err('too_long');
  try {
    // Put together anew from parts that are known to be whole, so that nothing larger is unpacked.
    const filled = [...parts.value].map(
      ([name, part]) => [name, isSheet(name) ? withoutEmptyRows(part) : part] as const,
    );
    const clean = zipSync(Object.fromEntries(filled), { level: 0 });
    const sheets = await readWorkbook(Buffer.from(clean));
    const grids = sheets.map(({ data }): Grid => data.map((row) => row.map(asText)));
    const [fullest = []] = grids.toSorted((one, other) => lettersOf(other) - lettersOf(one));
    return sizeOf(fullest) > MOST_CELLS ? err('too_long') : ok(fullest);
  } catch {
    return err('damaged');
  }
}
