import type { Reader } from '#electron/study/database.ts';
import type { QueryContext } from './context.ts';
import { sightOf } from './sealed.ts';

/** The name of an open round in which others than the one who asks take part, whose work is sealed; null where there is none. */
export async function othersAtWork(db: Reader, context: QueryContext): Promise<string | null> {
  const { viewerId, openRoundIds } = await sightOf(db, context);
  const row =
    openRoundIds.length === 0
      ? undefined
      : await db
          .selectFrom('round_coders')
          .innerJoin('rounds', 'rounds.id', 'round_coders.round_id')
          .select('rounds.name')
          .where('round_coders.round_id', 'in', openRoundIds)
          .where('round_coders.coder_id', 'is not', viewerId)
          .limit(1)
          .executeTakeFirst();
  return row?.name ?? null;
}
