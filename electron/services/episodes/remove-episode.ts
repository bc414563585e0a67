import type { Writer } from '#electron/study/database.ts';
import type { CommandContext } from '../access/context.ts';
import { ownEpisode, refuseLedTo } from './own-episode.ts';
import { regroupCodings } from './regroup-codings.ts';

/** Removes one of the acting coder's own episodes. Its codings stay where they are, outside any episode. */
export async function removeEpisode(
  trx: Writer,
  input: { readonly episodeId: string },
  context: CommandContext,
): Promise<{ episodeId: string }> {
  const episode = await ownEpisode(trx, input.episodeId, context);
  await refuseLedTo(trx, episode, 'nothing');
  context.account.roundId = episode.round_id;
  context.account.label = `Removed the episode “${episode.title}”`;
  await trx.deleteFrom('episode_states').where('episode_id', '=', episode.id).execute();
  await trx.updateTable('codings').set({ episode_id: null }).where('episode_id', '=', episode.id).execute();
  await trx.deleteFrom('episodes').where('id', '=', episode.id).execute();
  await regroupCodings(trx, {
    sourceId: episode.source_id,
    coderId: episode.coder_id ?? '',
    roundId: episode.round_id,
  });
  return input;
}
