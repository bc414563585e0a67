import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { QueryContext } from '../access/context.ts';
import { maySee, sightOf } from '../access/sealed.ts';
import { readRounds } from '../rounds/read-rounds.ts';
import { openRoundById } from '../rounds/round-by-id.ts';
import { openRoundOf } from '../rounds/working-round.ts';
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

/** An episode that the acting coder marked in a round that is still open, or a refusal: where a round only codes, the episodes stay. */
export async function ownEpisode(db: Reader, episodeId: string, context: QueryContext): Promise<EpisodeRow> {
  const coder = actingCoder(context);
  const episode = await visibleEpisode(db, episodeId, context);
  const round = openRoundOf(await readRounds(db), coder.id);
  if (round?.work === 'codes') {
    refuse('not_this_work', { round: round.name, work: 'marking' });
  }
  if (episode.coder_id !== coder.id) {
    refuse('not_yours', { thing: 'episode' });
  }
  await openRoundById(db, episode.round_id);
  return episode;
}

/** Refuses what would take an episode away that other things lead to. Its own codings find another place by themselves. */
export async function refuseLedTo(
  db: Reader,
  episode: EpisodeRow,
  but: 'memos may follow' | 'nothing',
): Promise<void> {
  const foreign = await db
    .selectFrom('codings')
    .select('id')
    .where('episode_id', '=', episode.id)
    .where('round_id', '!=', episode.round_id)
    .limit(1)
    .executeTakeFirst();
  const memo = await db
    .selectFrom('memos')
    .select('id')
    .where('episode_id', '=', episode.id)
    .limit(1)
    .executeTakeFirst();
  if (foreign !== undefined || (memo !== undefined && but === 'nothing')) {
    refuse('in_use', {
      thing: 'episode',
      name: episode.title,
      by: foreign === undefined ? 'a memo' : 'codings of another round',
    });
  }
}
