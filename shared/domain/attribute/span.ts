import { parseNumber } from './parse-number.ts';
import { rangeOf } from './parse-range.ts';

/** From a number to another one, both of them in it; null where it is open. */
export type Span = { readonly from: string | null; readonly to: string | null };

const form = /^\s*(?:from\s+(?<from>[^a-z]+?))?\s*(?:to\s+(?<to>[^a-z]+?))?\s*$/iu;

/** Reads "from 15000 to 100000", "from 15000" or "to 100000" as a condition has it; null for what is none, or runs downwards. */
export function parseSpan(text: string): Span | null {
  const { from = null, to = null } = form.exec(text)?.groups ?? {};
  const low = from === null ? null : parseNumber(from);
  const high = to === null ? null : parseNumber(to);
  const isRead = (given: string | null, read: string | null): boolean => (given === null) === (read === null);
  const isSpan = (low !== null || high !== null) && isRead(from, low) && isRead(to, high);
  return !isSpan || (low !== null && high !== null && Number(low) > Number(high))
    ? null
    : { from: low, to: high };
}

/** The words that `parseSpan` reads; empty where both ends are open. */
export const spanInWords = ({ from, to }: Span): string =>
  [...(from === null ? [] : [`from ${from}`]), ...(to === null ? [] : [`to ${to}`])].join(' ');

/** Whether a number or range, as it is kept, lies in a span as a whole. */
export function liesIn(kept: string, { from, to }: Span): boolean {
  const range = rangeOf(kept);
  return (
    range !== null &&
    (from === null || range.low >= Number(from)) &&
    (to === null || range.high <= Number(to))
  );
}

const grouped = (number: string): string =>
  Number(number).toLocaleString('en', { maximumFractionDigits: 10 });

/** A value of a condition as it is read in a sentence behind "is": a span as "from 15,000 to 100,000", whatever else as it is. */
export function conditionValueInWords(value: string): string {
  const span = parseSpan(value);
  if (span === null) {
    return value;
  }
  const { from, to } = span;
  if (from === null) {
    return to === null ? value : `up to ${grouped(to)}`;
  }
  return to === null ? `${grouped(from)} or more` : `from ${grouped(from)} to ${grouped(to)}`;
}
