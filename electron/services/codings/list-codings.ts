import type { Reader } from '#electron/study/database.ts';
import type { Coding } from '#shared/contract/codings.ts';
import type { Reading } from '#shared/contract/episodes.ts';
import type { QueryContext } from '../access/context.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';
import { rowToCoding } from './row-to-coding.ts';

/** The codings of one source, or of all, in one reading. */
export async function listCodings(
  db: Reader,
  input: { readonly sourceId?: string | undefined; readonly reading: Reading },
  context: QueryContext,
): Promise<Coding[]> {
  let rows = db
    .selectFrom('codings')
    .selectAll()
    .where(await rowsOfReading(db, 'codings', input.reading, context))
    .orderBy('source_id')
    .orderBy('start')
    .orderBy('end')
    .orderBy('id');
  if (input.sourceId !== undefined) {
    rows = rows.where('source_id', '=', input.sourceId);
  }
  return (await rows.execute()).map(rowToCoding);
}
