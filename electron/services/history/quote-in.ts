import type { Reader } from '#electron/study/database.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import type { QueryContext } from '../access/context.ts';
import { textIn } from '../corrections/row-values.ts';
import type { Side } from './row-then.ts';

/** A longer quotation loses its middle. */
const LONGEST = 400;

/** The words that a stretch of a source held at the time; of a recording without words, from when to when. */
export async function quoteIn(
  db: Reader,
  { values, names }: Side,
  { start, end }: { readonly start: number | null; readonly end: number | null },
  context: QueryContext,
): Promise<string | null> {
  const sourceId = textIn(values, 'source_id');
  const source = sourceId === null ? null : await names.row('sources', sourceId);
  const hash = source === null ? null : textIn(source, 'text_hash');
  if (source === null || hash === null || start === null || end === null) {
    return null;
  }
  if (textIn(source, 'medium') === 'recording') {
    return `${clockTime(start)} to ${clockTime(end)}`;
  }
  const quotation = (await context.texts.read(db, hash)).slice(start, end);
  return quotation.length <= LONGEST
    ? `“${quotation}”`
    : `“${quotation.slice(0, LONGEST / 2).trimEnd()} … ${quotation.slice(-LONGEST / 2).trimStart()}”`;
}
