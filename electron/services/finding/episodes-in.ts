import type { Reader } from '#electron/study/database.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import type { QueryContext } from '../access/context.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';

/** The episodes of the acting coder's reading in some sources. */
export async function episodesIn(
  db: Reader,
  sourceIds: readonly string[],
  context: QueryContext,
): Promise<ReadonlyMap<string, readonly (Anchor & { readonly id: string })[]>> {
  const rows = await db
    .selectFrom('episodes')
    .select(['id', 'source_id', 'start', 'end'])
    .where('source_id', 'in', sourceIds)
    .where(await rowsOfReading(db, 'episodes', { of: 'mine' }, context))
    .orderBy('start')
    .execute();
  return Map.groupBy(rows, (row) => row.source_id);
}
