import type { Writer } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';
import { ownEpisode } from './own-episode.ts';
import { regroupCodings } from './regroup-codings.ts';

/** Removes one of the acting coder's own episodes. Its codings stay where they are, outside any episode. */
export async function removeEpisode(
  trx: Writer,
  input: { readonly episodeId: string },
  context: CommandContext,
): Promise<{ episodeId: string }> {
  const episode = await ownEpisode(trx, input.episodeId, context);
  const foreign = await trx
    .selectFrom('codings')
    .select('id')
    .where('episode_id', '=', episode.id)
    .where('round_id', '!=', episode.round_id)
    .limit(1)
    .executeTakeFirst();
  const memo = await trx
    .selectFrom('memos')
    .select('id')
    .where('episode_id', '=', episode.id)
    .limit(1)
    .executeTakeFirst();
  if (foreign !== undefined || memo !== undefined) {
    refuse('in_use', {
      thing: 'episode',
      name: episode.title,
      by: foreign === undefined ? 'a memo' : 'codings of another round',
    });
  }
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
