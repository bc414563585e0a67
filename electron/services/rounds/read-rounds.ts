import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Round } from '#shared/contract/rounds.ts';

/** The history knows that a round was revealed, also when that has been taken back. */
const wasRevealed = sql<0 | 1>`
  state = 'open' AND EXISTS (
    SELECT 1 FROM journal
    WHERE tbl = 'rounds' AND row = rounds.id AND json_extract(after, '$.state') = 'comparing'
  )`;

/** All rounds with their coders, oldest first. */
export async function readRounds(db: Reader): Promise<readonly Round[]> {
  const rounds = await db
    .selectFrom('rounds')
    .selectAll()
    .select(wasRevealed.as('reopened'))
    .orderBy('number')
    .execute();
  const seats = await db.selectFrom('round_coders').selectAll().orderBy('position').execute();
  const sources = await db
    .selectFrom('round_sources')
    .innerJoin('sources', 'sources.id', 'round_sources.source_id')
    .select(['round_sources.round_id', 'round_sources.source_id'])
    .orderBy('sources.position')
    .execute();
  const samples = await db
    .selectFrom('round_samples')
    .select(['round_id', 'seed', 'size', 'drawn_from as of'])
    .execute();
  const sampleOf = (roundId: string): Round['sample'] => {
    const row = samples.find((sample) => sample.round_id === roundId);
    return row === undefined ? null : { seed: row.seed, size: row.size, of: row.of };
  };
  return rounds.map((row) => ({
    id: row.id,
    number: row.number,
    name: row.name,
    state: row.state,
    work: row.work,
    codebook: row.codebook,
    coders: seats
      .filter((seat) => seat.round_id === row.id)
      .map((seat) => ({ coderId: seat.coder_id, finishedAt: seat.finished_at })),
    sourceIds: sources.filter((named) => named.round_id === row.id).map((named) => named.source_id),
    sample: sampleOf(row.id),
    openedAt: row.opened_at,
    comparedAt: row.compared_at,
    closedAt: row.closed_at,
    reopened: row.reopened === 1,
  }));
}
