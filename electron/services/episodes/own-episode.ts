import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { QueryContext } from '../access/context.ts';
import { maySee, sightOf } from '../access/sealed.ts';
import { openRoundById } from '../rounds/round-by-id.ts';
import type { EpisodeRow } from './row-to-episode.ts';

/** An episode that may be seen; one that is sealed is not there. */
export async function visibleEpisode(
  db: Reader,
  episodeId: string,
  context: QueryContext,
): Promise<EpisodeRow> {
  const row = await db.selectFrom('episodes').selectAll().where('id', '=', episodeId).executeTakeFirst();
  return row !== undefined && maySee(await sightOf(db, context), row)
    ? row
    : refuse('not_found', { thing: 'episode' });
}

/** An episode that the acting coder marked in a round that is still open, or a refusal. */
export async function ownEpisode(db: Reader, episodeId: string, context: QueryContext): Promise<EpisodeRow> {
  const coder = actingCoder(context);
  const episode = await visibleEpisode(db, episodeId, context);
  if (episode.coder_id !== coder.id) {
    refuse('not_yours', { thing: 'episode' });
  }
  await openRoundById(db, episode.round_id);
  return episode;
}
