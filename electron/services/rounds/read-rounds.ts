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
    openedAt: row.opened_at,
    comparedAt: row.compared_at,
    closedAt: row.closed_at,
    reopened: row.reopened === 1,
  }));
}
