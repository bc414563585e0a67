import { parse } from 'csv-parse/sync';
import type { Grid } from './grid.ts';

/** Signs that part cells, the most common first. */
const delimiters = [',', '\t', ';', '|'] as const;

/** So much of a text tells how its cells are parted. */
const GLANCE = 60_000;
/** Of the rows of a table so many have the same number of cells. */
const ALIKE = 0.5;

/** A person's table has fewer columns. */
const WIDEST = 300;

/** Spreadsheets may name the sign in a line of its own. */
const named = /^sep=(?<sign>.)[ \t]*\n/iu;

function parseWith(text: string, delimiter: string): Grid {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
  const within = (grid: Grid): Grid => grid.map((row) => row.slice(0, WIDEST));
  try {
    return within(parse(text, options));
  } catch {
    // A quotation mark that is never closed is a letter like others.
    return within(parse(text, { ...options, quote: null }));
  }
}

/** How many cells most rows have, and which share of the rows has so many. */
function shapeOf(grid: Grid): { readonly width: number; readonly share: number } {
  const widths = new Map<number, number>();
  for (const { length } of grid) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width = 0, count = 0] = [...widths].toSorted((one, other) => other[1] - one[1])[0] ?? [];
  return { width, share: grid.length === 0 ? 0 : count / grid.length };
}

/** A table in plain text as its cells; null where the rows have nothing in common, so that it is none. */
export function gridOfText(source: string): Grid | null {
  const sign = named.exec(source)?.groups?.['sign'];
  const text = source.replace(named, '');
  if (sign !== undefined) return parseWith(text, sign);
  const end = text.length > GLANCE ? text.lastIndexOf('\n', GLANCE) : text.length;
  if (end === -1) return null;
  const glance = text.slice(0, end);
  const tries = delimiters.map((delimiter) => ({ delimiter, ...shapeOf(parseWith(glance, delimiter)) }));
  const [best] = tries
    .filter(({ width, share }) => width > 1 && width < WIDEST && share >= ALIKE)
    .toSorted((one, other) => other.share * Math.log(1 + other.width) - one.share * Math.log(1 + one.width));
  if (best !== undefined) return parseWith(text, best.delimiter);
  if (!/^\s*(?:[^\s",;|][^",;|\n]{0,39}\n)?"[^"]/u.test(text)) return null;
  const alone = parseWith(text, '\u0000');
  return alone.length > 1 ? alone : null;
}
