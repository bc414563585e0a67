import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { QueryContext } from '../access/context.ts';
import { maySee, sightOf } from '../access/sealed.ts';
import { openRoundById } from '../rounds/round-by-id.ts';
import type { CodingRow } from './row-to-coding.ts';

/** A coding that the acting coder made in a round that is still open, or a refusal; one that is sealed is not there. */
export async function ownCoding(db: Reader, codingId: string, context: QueryContext): Promise<CodingRow> {
  const coder = actingCoder(context);
  const row = await db.selectFrom('codings').selectAll().where('id', '=', codingId).executeTakeFirst();
  const coding =
    row !== undefined && maySee(await sightOf(db, context), row)
      ? row
      : refuse('not_found', { thing: 'coding' });
  if (coding.coder_id !== coder.id) {
    refuse('not_yours', { thing: 'coding' });
  }
  await openRoundById(db, coding.round_id);
  return coding;
}
