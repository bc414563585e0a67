import { sql, type SqlBool } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import { episodeOf } from '#shared/domain/episode/episode-of.ts';

/** After a coder's episodes changed: puts that coder's codings in the source back under the episodes they lie in. */
export async function regroupCodings(
  trx: Writer,
  of: { readonly sourceId: string; readonly coderId: string; readonly roundId: string },
): Promise<void> {
  // The plus signs have SQLite go by the source: a coder's round may hold nearly all there is.
  const isTheirs = sql<SqlBool>`(+coder_id = ${of.coderId} AND +round_id = ${of.roundId})`;
  const episodes = await trx
    .selectFrom('episodes')
    .select(['id', 'start', 'end'])
    .where('source_id', '=', of.sourceId)
    .where(isTheirs)
    .orderBy('start')
    .execute();
  const codings = await trx
    .selectFrom('codings')
    .select(['id', 'start', 'end', 'episode_id'])
    .where('source_id', '=', of.sourceId)
    .where(isTheirs)
    .execute();
  for (const coding of codings) {
    const episodeId = episodeOf(coding, episodes)?.id ?? null;
    if (episodeId !== coding.episode_id) {
      await trx.updateTable('codings').set({ episode_id: episodeId }).where('id', '=', coding.id).execute();
    }
  }
}
