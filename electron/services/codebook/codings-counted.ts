import type { RawBuilder, SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { CodesOf } from '#shared/contract/codebook.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';

/** Which codings a codebook counts and quotes: those of its own reading, or all that may be seen. */
export async function codingsCounted(
  db: Reader,
  of: CodesOf,
  context: QueryContext,
): Promise<RawBuilder<SqlBool>> {
  return of === 'all'
    ? inSight(await sightOf(db, context), 'codings')
    : rowsOfReading(db, 'codings', { of }, context);
}
