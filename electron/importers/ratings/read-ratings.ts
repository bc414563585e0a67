import { parse } from 'csv-parse/sync';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { decodeText } from '../text/decode-text.ts';

export type Ratings = {
  readonly coders: readonly string[];
  readonly units: readonly string[];
  /** Coders in rows, units in columns; null where nobody rated. */
  readonly ratings: readonly (readonly (string | number | null)[])[];
};

type Table = { readonly header: readonly string[]; readonly lines: readonly (readonly string[])[] };

const unitHeading = /^(?:|unit|units|id|item|segment|episode|case|no\.?|#)$/iu;
const number = /^-?\d+(?:\.\d+)?$/u;

function separator(text: string): string {
  const [first = ''] = text.split('\n');
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.toSorted((one, other) => other.count - one.count)[0]?.sign ?? ',';
}

/** A cell as a rating: a number where every rating of the table is one, else the words; null for an empty cell. */
function asRatings(cells: readonly (readonly string[])[]): readonly (readonly (string | number | null)[])[] {
  const numeric = cells.flat().every((cell) => cell === '' || number.test(cell));
  return cells.map((line) => line.map((cell) => (cell === '' ? null : numeric ? Number(cell) : cell)));
}

/** A row a unit, a column a coder; a first column that names the units is recognised by its heading. */
function wide({ header, lines }: Table): Ratings {
  const named = unitHeading.test(header[0] ?? '');
  const first = named ? 1 : 0;
  return {
    coders: header.slice(first),
    units: lines.map((line, index) => (named ? (line[0] ?? '') : String(index + 1))),
    ratings: asRatings(header.slice(first).map((_, coder) => lines.map((line) => line[first + coder] ?? ''))),
  };
}

/** A row a rating, under the headings unit, coder and value. */
function long(
  lines: Table['lines'],
  at: { readonly unit: number; readonly coder: number; readonly value: number },
): Result<Ratings, string> {
  const units = [...new Set(lines.map((line) => line[at.unit] ?? ''))];
  const coders = [...new Set(lines.map((line) => line[at.coder] ?? ''))];
  const cells = coders.map(() => units.map(() => ''));
  for (const [index, line] of lines.entries()) {
    const coder = cells[coders.indexOf(line[at.coder] ?? '')];
    const unit = units.indexOf(line[at.unit] ?? '');
    if (coder?.[unit] !== '') {
      return err(
        `line ${index + 2} rates the unit “${line[at.unit] ?? ''}” a second time for the same coder`,
      );
    }
    coder[unit] = line[at.value] ?? '';
  }
  return ok({ coders, units, ratings: asRatings(cells) });
}

function readTable(bytes: Uint8Array): Result<Table, string> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    return err('it is not a text file; save the table as CSV');
  }
  const { text } = decoded.value;
  let lines: string[][];
  try {
    lines = parse(text, {
      delimiter: separator(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : 'it could not be read');
  }
  const [header, ...rest] = lines;
  if (header === undefined || rest.length === 0) {
    return err('it needs a line of headings and a line for each unit');
  }
  return ok({ header, lines: rest });
}

/**
 * Reads a table of ratings from CSV: wide (a row a unit, a column a coder, empty where nobody rated) or long (unit, coder,
 * value). The error is what is wrong with it, for a sentence.
 */
export function readRatings(bytes: Uint8Array): Result<Ratings, string> {
  const table = readTable(bytes);
  if (!table.ok) {
    return table;
  }
  const headings = table.value.header.map((heading) => heading.toLocaleLowerCase('en'));
  const at = {
    unit: headings.indexOf('unit'),
    coder: headings.indexOf('coder'),
    value: headings.findIndex((heading) => heading === 'value' || heading === 'rating' || heading === 'code'),
  };
  const ratings =
    headings.length === 3 && Math.min(at.unit, at.coder, at.value) >= 0
      ? long(table.value.lines, at)
      : ok(wide(table.value));
  return ratings.ok && ratings.value.coders.length < 2
    ? err('it needs a column for each of at least two coders')
    : ratings;
}
