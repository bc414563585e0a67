import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { joinedCriterion, joinedTitle } from '#shared/domain/episode/joined.ts';
import { quotationIn } from '#shared/domain/recording/quotation.ts';
import type { CommandContext } from '../access/context.ts';
import { textOf } from '../sources/source-text.ts';
import { ownEpisode, refuseLedTo } from './own-episode.ts';
import { readEpisode } from './read-episodes.ts';
import { regroupCodings } from './regroup-codings.ts';
import type { EpisodeRow } from './row-to-episode.ts';

/** Refuses two that are not of one source and round, or that have another of the same coder between them. */
async function refuseApart(trx: Writer, first: EpisodeRow, second: EpisodeRow): Promise<void> {
  const isOnePlace = first.source_id === second.source_id && first.round_id === second.round_id;
  const next = isOnePlace
    ? await trx
        .selectFrom('episodes')
        .select('id')
        .where('source_id', '=', first.source_id)
        .where('round_id', '=', first.round_id)
        .where('coder_id', '=', first.coder_id)
        .where('start', '>', first.start)
        .orderBy('start')
        .limit(1)
        .executeTakeFirst()
    : undefined;
  if (next?.id !== second.id) {
    refuse('episodes_not_beside', { one: first.title, other: second.title });
  }
}

/** A coder is done with the whole only where they were done with both. */
async function joinStates(trx: Writer, first: EpisodeRow, second: EpisodeRow): Promise<void> {
  await sql`
    DELETE FROM episode_states WHERE episode_id = ${first.id} AND NOT EXISTS (
      SELECT 1 FROM episode_states AS other
      WHERE other.episode_id = ${second.id}
        AND other.round_id = episode_states.round_id AND other.coder_id = episode_states.coder_id
    )`.execute(trx);
  await trx.deleteFrom('episode_states').where('episode_id', '=', second.id).execute();
}

/** Joins two of one's own episodes that follow each other, with all that lies between them. The earlier one stays. */
export async function joinEpisodes(
  trx: Writer,
  input: { readonly episodeId: string; readonly withId: string },
  context: CommandContext,
): Promise<OutputOf<'episodes.join'>> {
  const one = await ownEpisode(trx, input.episodeId, context);
  const other = await ownEpisode(trx, input.withId, context);
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  await refuseApart(trx, first, second);
  await refuseLedTo(trx, second, 'memos may follow');
  const source = await textOf(trx, first.source_id, context);
  const whole = { start: first.start, end: second.end };
  const parts = [first, second].map((row) => ({ ...row, words: quotationIn(source, row) }));
  const [before = { ...first, words: '' }, after = before] = parts;
  const joined = {
    ...first,
    ...whole,
    title: joinedTitle(before, after, quotationIn(source, whole)),
    criterion: joinedCriterion(before, after),
    kind_id: first.kind_id ?? second.kind_id,
  };
  context.account.roundId = first.round_id;
  context.account.label = `Joined the episodes “${first.title}” and “${second.title}”`;
  await joinStates(trx, first, second);
  await trx.updateTable('memos').set({ episode_id: first.id }).where('episode_id', '=', second.id).execute();
  await trx
    .updateTable('codings')
    .set({ episode_id: first.id })
    .where('episode_id', '=', second.id)
    .execute();
  await trx.deleteFrom('episodes').where('id', '=', second.id).execute();
  await trx
    .updateTable('episodes')
    .set({ end: joined.end, title: joined.title, criterion: joined.criterion, kind_id: joined.kind_id })
    .where('id', '=', first.id)
    .execute();
  await regroupCodings(trx, {
    sourceId: first.source_id,
    coderId: first.coder_id ?? '',
    roundId: first.round_id,
  });
  return { episode: await readEpisode(trx, joined, context), goneId: second.id };
}
