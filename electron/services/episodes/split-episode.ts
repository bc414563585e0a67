import type { Writer } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { SourceText } from '#shared/contract/sources.ts';
import { defaultTitle, titleAfter } from '#shared/domain/episode/default-title.ts';
import { quotationIn } from '#shared/domain/recording/quotation.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { isGraphemeBoundary } from '#shared/text/graphemes.ts';
import { selectionAnchor } from '#shared/text/selection-anchor.ts';
import type { CommandContext } from '../access/context.ts';
import { readSource } from '../sources/source-text.ts';
import { ownEpisode } from './own-episode.ts';
import { readEpisode } from './read-episodes.ts';
import { regroupCodings } from './regroup-codings.ts';
import type { EpisodeRow } from './row-to-episode.ts';

type Halves = { readonly first: Anchor; readonly second: Anchor };

/** The two halves, each from its first word to its last; null where one of them would have none. */
function halvesOf({ medium, text, turns }: SourceText, whole: Anchor, at: number): Halves | null {
  if (at <= whole.start || at >= whole.end) {
    return null;
  }
  const parts = { first: { start: whole.start, end: at }, second: { start: at, end: whole.end } };
  if (medium === 'recording') {
    return parts;
  }
  const first = selectionAnchor(text, turns, parts.first);
  const second = selectionAnchor(text, turns, parts.second);
  return first === null || second === null ? null : { first, second };
}

/** How many of an episode's codings share words with both halves. */
async function codingsAcross(trx: Writer, episode: EpisodeRow, { first, second }: Halves): Promise<number> {
  const across = await trx
    .selectFrom('codings')
    .select('id')
    .where('episode_id', '=', episode.id)
    .where('start', '<', first.end)
    .where('end', '>', second.start)
    .execute();
  return across.length;
}

/** Whoever was done with the whole is done with its second half too. */
async function copyStates(trx: Writer, from: string, to: string, context: CommandContext): Promise<void> {
  const states = await trx
    .selectFrom('episode_states')
    .select(['round_id', 'coder_id'])
    .where('episode_id', '=', from)
    .execute();
  for (const state of states) {
    await trx
      .insertInto('episode_states')
      .values({ id: context.ids.next(), episode_id: to, ...state })
      .execute();
  }
}

/**
 * Splits an episode of one's own in two. The first half stays the episode, with its name, where it was given, and its memos;
 * criterion, kind and state hold for both. Codings go with the words they lie on.
 */
export async function splitEpisode(
  trx: Writer,
  input: { readonly episodeId: string; readonly at: number },
  context: CommandContext,
): Promise<OutputOf<'episodes.split'>> {
  const episode = await ownEpisode(trx, input.episodeId, context);
  const source = await readSource(trx, { sourceId: episode.source_id }, context);
  if (source.medium === 'text' && !isGraphemeBoundary(source.text, input.at)) {
    refuse('anchor_splits_character', { source: source.title });
  }
  const halves =
    halvesOf(source, episode, input.at) ?? refuse('episode_cannot_split', { title: episode.title });
  const { first, second } = halves;
  const across = await codingsAcross(trx, episode, halves);
  const words = quotationIn(source, first);
  const kept = {
    ...episode,
    ...first,
    title: titleAfter(episode.title, quotationIn(source, episode), words),
  };
  const made = {
    ...episode,
    ...second,
    id: context.ids.next(),
    title: defaultTitle(quotationIn(source, second)),
    created_at: context.clock.now(),
  };
  context.account.roundId = episode.round_id;
  context.account.label = `Split the episode “${episode.title}” in two`;
  await trx
    .updateTable('episodes')
    .set({ end: first.end, title: kept.title })
    .where('id', '=', episode.id)
    .execute();
  await trx.insertInto('episodes').values(made).execute();
  await copyStates(trx, episode.id, made.id, context);
  await regroupCodings(trx, {
    sourceId: episode.source_id,
    coderId: episode.coder_id ?? '',
    roundId: episode.round_id,
  });
  return {
    first: await readEpisode(trx, kept, context),
    second: await readEpisode(trx, made, context),
    across,
  };
}
