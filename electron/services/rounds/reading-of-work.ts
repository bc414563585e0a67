import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Reading } from '#shared/contract/episodes.ts';
import type { Round } from '#shared/contract/rounds.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { readRounds } from './read-rounds.ts';
import { givenTo } from './scope.ts';
import { soloRoundIds } from './solo-rounds.ts';
import { openRoundOf } from './working-round.ts';

type Worked = 'episodes' | 'codings';

// The plus signs below keep SQLite from going by the round or the coder: one round of one coder may hold nearly all rows of a
// study, so that what else is asked for, as the source or the code, is always the shorter way.

const inRounds = (table: Worked, ids: readonly string[]): RawBuilder<SqlBool> =>
  ids.length === 0
    ? sql<SqlBool>`0`
    : sql<SqlBool>`+${sql.ref(`${table}.round_id`)} IN (${sql.join(ids.map((id) => sql`${id}`))})`;

/**
 * Rows whose place a later round has settled: the last settlement of a stretch is its consensus, also where nothing of it was kept.
 * A round that only codes leaves the episodes that it was given.
 */
function settledLater(table: Worked): RawBuilder<SqlBool> {
  const made = sql.ref(`${table}.round_id`);
  return sql<SqlBool>`EXISTS (
    SELECT 1 FROM episodes AS unit
    JOIN unit_decisions AS settled ON settled.unit_id = unit.id AND settled.outcome <> 'parked'
    JOIN rounds AS later ON later.id = settled.round_id
    WHERE unit.source_id = ${sql.ref(`${table}.source_id`)}
      AND unit."start" < ${sql.ref(`${table}.end`)} AND unit."end" > ${sql.ref(`${table}.start`)}
      AND later.number > (SELECT number FROM rounds AS own WHERE own.id = ${made})
      ${table === 'episodes' ? sql`AND later.work <> 'codes'` : sql``}
  )`;
}

/** What was agreed: what decisions made, and what coders did in rounds where they were alone; of each stretch what was settled last. */
function consensusRows(rounds: readonly Round[], table: Worked): RawBuilder<SqlBool> {
  const agreed = sql<SqlBool>`(${sql.ref(`${table}.layer`)} = 'consensus' OR ${inRounds(table, soloRoundIds(rounds))})`;
  const [, ...later] = rounds;
  return later.some(({ state, coders }) => state !== 'open' && coders.length > 1)
    ? sql<SqlBool>`(${agreed} AND NOT ${settledLater(table)})`
    : agreed;
}

function coderRows(table: Worked, coderId: string, roundId: string | null): RawBuilder<SqlBool> {
  const own = sql<SqlBool>`+${sql.ref(`${table}.coder_id`)} = ${coderId}`;
  return roundId === null ? own : sql<SqlBool>`(${own} AND +${sql.ref(`${table}.round_id`)} = ${roundId})`;
}

/**
 * Which rows make up a reading: a coder's own work, one coder's, or the consensus; never what is sealed from who asks.
 * "Mine" is what the acting coder has before them: in a round that codes given episodes, those of the consensus it is about;
 * with no open round, the consensus.
 */
export async function rowsOfReading(
  db: Reader,
  table: Worked,
  reading: Reading,
  context: QueryContext,
): Promise<RawBuilder<SqlBool>> {
  const sight = await sightOf(db, context);
  const rounds = await readRounds(db);
  const seen = inSight(sight, table);
  const consensus = sql<SqlBool>`(${consensusRows(rounds, table)} AND ${seen})`;
  switch (reading.of) {
    case 'consensus':
      return consensus;
    case 'coder':
      return sql<SqlBool>`(${coderRows(table, reading.coderId, reading.roundId ?? null)} AND ${seen})`;
    case 'mine': {
      const open = context.viewer === null ? null : openRoundOf(rounds, context.viewer.id);
      if (open === null) {
        return consensus;
      }
      if (table === 'episodes' && open.work === 'codes') {
        return sql<SqlBool>`(${consensus} AND ${givenTo(open)})`;
      }
      return coderRows(table, context.viewer?.id ?? '', open.id);
    }
  }
}
