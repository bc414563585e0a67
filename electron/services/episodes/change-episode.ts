import type { Writer } from '#electron/study/database.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import type { CommandContext } from '../access/context.ts';
import { checkAnchor } from '../sources/check-anchor.ts';
import { ownEpisode } from './own-episode.ts';
import { readEpisode } from './read-episodes.ts';
import { refuseOverlap } from './refuse-overlap.ts';
import { regroupCodings } from './regroup-codings.ts';

/** Names an episode, says why it is relevant, or moves where it begins and ends; its codings follow. */
export async function changeEpisode(
  trx: Writer,
  input: {
    readonly episodeId: string;
    readonly title?: string | undefined;
    readonly criterion?: string | undefined;
    readonly extent?: { readonly start: number; readonly end: number } | undefined;
  },
  context: CommandContext,
): Promise<Episode> {
  const before = await ownEpisode(trx, input.episodeId, context);
  const after = {
    ...before,
    title: input.title ?? before.title,
    criterion: input.criterion ?? before.criterion,
    start: input.extent?.start ?? before.start,
    end: input.extent?.end ?? before.end,
  };
  const place = {
    sourceId: before.source_id,
    coderId: before.coder_id ?? '',
    roundId: before.round_id,
  };
  context.account.roundId = before.round_id;
  context.account.label =
    input.extent === undefined
      ? `Changed the episode “${after.title}”`
      : `Moved where the episode “${after.title}” begins and ends`;
  if (input.extent !== undefined) {
    await checkAnchor(trx, { sourceId: before.source_id, ...input.extent }, context);
    await refuseOverlap(trx, { ...place, ...input.extent, except: before.id });
  }
  await trx
    .updateTable('episodes')
    .set({ title: after.title, criterion: after.criterion, start: after.start, end: after.end })
    .where('id', '=', before.id)
    .execute();
  await regroupCodings(trx, place);
  return readEpisode(trx, after, context);
}
