import type { Writer } from '#electron/study/database.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import { titleAfter } from '#shared/domain/episode/default-title.ts';
import { quotationIn } from '#shared/domain/recording/quotation.ts';
import type { CommandContext } from '../access/context.ts';
import { checkAnchor } from '../sources/check-anchor.ts';
import { knownKind } from './kinds/kind-of.ts';
import { ownEpisode } from './own-episode.ts';
import { readEpisode } from './read-episodes.ts';
import { refuseOverlap } from './refuse-overlap.ts';
import { regroupCodings } from './regroup-codings.ts';
import type { EpisodeRow } from './row-to-episode.ts';

/** The kind it is of from now on. */
async function kindAfter(
  trx: Writer,
  before: EpisodeRow,
  kindId: string | null | undefined,
): Promise<string | null> {
  if (kindId === undefined) {
    return before.kind_id;
  }
  return kindId === null ? null : knownKind(trx, kindId);
}

/** Names an episode, says of which kind it is or why it is relevant, or moves where it begins and ends; its codings follow. */
export async function changeEpisode(
  trx: Writer,
  input: {
    readonly episodeId: string;
    readonly title?: string | undefined;
    readonly criterion?: string | undefined;
    readonly kindId?: string | null | undefined;
    readonly extent?: { readonly start: number; readonly end: number } | undefined;
  },
  context: CommandContext,
): Promise<Episode> {
  const before = await ownEpisode(trx, input.episodeId, context);
  const extent = input.extent ?? { start: before.start, end: before.end };
  const source = await checkAnchor(trx, { sourceId: before.source_id, ...extent }, context);
  const after = {
    ...before,
    title: input.title ?? titleAfter(before.title, quotationIn(source, before), quotationIn(source, extent)),
    criterion: input.criterion ?? before.criterion,
    kind_id: await kindAfter(trx, before, input.kindId),
    ...extent,
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
    await refuseOverlap(trx, { ...place, ...input.extent, except: before.id });
  }
  await trx
    .updateTable('episodes')
    .set({
      title: after.title,
      criterion: after.criterion,
      kind_id: after.kind_id,
      start: after.start,
      end: after.end,
    })
    .where('id', '=', before.id)
    .execute();
  await regroupCodings(trx, place);
  return readEpisode(trx, after, context);
}
