import type { Writer } from '#electron/study/database.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { workingRound } from '../rounds/working-round.ts';
import { visibleEpisode } from './own-episode.ts';
import { readEpisode } from './read-episodes.ts';

/** Notes whether the acting coder has finished coding an episode in their open round. */
export async function setEpisodeDone(
  trx: Writer,
  input: { readonly episodeId: string; readonly done: boolean },
  context: CommandContext,
): Promise<Episode> {
  const coder = actingCoder(context);
  const round = await workingRound(trx, context);
  const episode = await visibleEpisode(trx, input.episodeId, context);
  context.account.roundId = round.id;
  context.account.label = input.done
    ? `Finished coding the episode “${episode.title}”`
    : `Went on coding the episode “${episode.title}”`;
  const known = await trx
    .selectFrom('episode_states')
    .select('id')
    .where('episode_id', '=', episode.id)
    .where('round_id', '=', round.id)
    .where('coder_id', '=', coder.id)
    .executeTakeFirst();
  if (input.done && known === undefined) {
    await trx
      .insertInto('episode_states')
      .values({
        id: context.ids.next(),
        episode_id: episode.id,
        round_id: round.id,
        coder_id: coder.id,
      })
      .execute();
  }
  if (!input.done && known !== undefined) {
    await trx.deleteFrom('episode_states').where('id', '=', known.id).execute();
  }
  return readEpisode(trx, episode, context);
}
