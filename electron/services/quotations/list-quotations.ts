import type { Reader } from '#electron/study/database.ts';
import type { Reading } from '#shared/contract/episodes.ts';
import type { Quotation } from '#shared/contract/quotations.ts';
import type { QueryContext } from '../access/context.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';
import { pinsOfCodings } from './pins-of-codings.ts';

/** The pinned quotations of one source, or of all, in one reading. The exemplars are those of the whole reading. */
export async function listQuotations(
  db: Reader,
  input: { readonly sourceId?: string | undefined; readonly reading: Reading },
  context: QueryContext,
): Promise<Quotation[]> {
  const pins = await pinsOfCodings(db, await rowsOfReading(db, 'codings', input.reading, context));
  return pins.filter(({ sourceId }) => input.sourceId === undefined || sourceId === input.sourceId);
}
