import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { isAbout } from '#shared/domain/round/is-about.ts';

/** True for the agreed episodes that a round is about, where episodes are given to it. */
export function givenTo({ id, sourceIds, sample }: Round): RawBuilder<SqlBool> {
  if (sample !== null) {
    return sql<SqlBool>`episodes.id IN (SELECT episode_id FROM round_episodes WHERE round_id = ${id})`;
  }
  return sourceIds.length === 0
    ? sql<SqlBool>`1`
    : sql<SqlBool>`episodes.source_id IN (SELECT source_id FROM round_sources WHERE round_id = ${id})`;
}

/** Refuses work in a source that the round is not about. */
export function refuseOutside(round: Round, source: { readonly id: string; readonly title: string }): void {
  if (!isAbout(round, source.id)) {
    refuse('source_outside_round', { round: round.name, source: source.title });
  }
}

/** Refuses a coding that lies in none of the episodes that were drawn for its round. */
export function refuseOutsideSample(round: Round, episodeId: string | null): void {
  if (round.sample !== null && episodeId === null) {
    refuse('outside_sample', { round: round.name });
  }
}
