import { stringify } from 'csv-stringify/sync';

/** What a spreadsheet would take for a formula, also in the wide letters of East Asian scripts. */
const formula = /^[=+\-@＝＋－＠\t\r]/u;
const plainNumber = /^-?\d+(?:\.\d+)?$/u;

/**
 * Lines of cells as CSV: commas, one line feed a line, quotes where needed. A cell that a spreadsheet would run as a
 * formula gets an apostrophe in front, so that words stay words; numbers stay numbers.
 */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  const safe = lines.map((line) =>
    line.map((cell) => (formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell)),
  );
  return stringify(safe);
}
