import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { QueryContext } from './context.ts';

/**
 * What the one who asks may see. While a round is open its coders' work is sealed from everyone else; every query of work
 * done in rounds (codings, episodes, codes, readings, memos, actions) is filtered through here and nowhere else.
 */
export type Sight = {
  readonly viewerId: string | null;
  /** Rounds that are still open. */
  readonly openRoundIds: readonly string[];
  /**
   * Earlier rounds of others, while who asks codes in an open round that will be compared: codings made before, on the very
   * episodes that are being coded, would be read off as well as those of the other coders now.
   */
  readonly earlierRoundIds: readonly string[];
};

async function earlierRoundIds(db: Reader, viewerId: string | null): Promise<readonly string[]> {
  const rounds = await sql<{ id: string }>`
    SELECT earlier.id FROM rounds AS earlier
    WHERE earlier.state <> 'open'
      AND NOT EXISTS (SELECT 1 FROM round_coders WHERE round_id = earlier.id AND coder_id = ${viewerId})
      AND EXISTS (
        SELECT 1 FROM rounds AS now JOIN round_coders ON round_coders.round_id = now.id
        WHERE now.state = 'open' AND now.work <> 'episodes' AND now.number > earlier.number
          AND round_coders.coder_id = ${viewerId}
          AND (SELECT count(*) FROM round_coders AS seats WHERE seats.round_id = now.id) > 1
      )`.execute(db);
  return rounds.rows.map(({ id }) => id);
}

export async function sightOf(db: Reader, context: QueryContext): Promise<Sight> {
  const open = await db.selectFrom('rounds').select('id').where('state', '=', 'open').execute();
  const viewerId = context.viewer?.id ?? null;
  return {
    viewerId,
    openRoundIds: open.map((round) => round.id),
    earlierRoundIds: viewerId === null || open.length === 0 ? [] : await earlierRoundIds(db, viewerId),
  };
}

/** True for rows of `table` (by its name or alias in the query) that may be seen: `round_id` and `coder_id` decide. */
export function inSight(sight: Sight, table: string): RawBuilder<SqlBool> {
  if (sight.openRoundIds.length === 0) {
    return sql<SqlBool>`1`;
  }
  const round = sql.ref(`${table}.round_id`);
  const open = sql.join(sight.openRoundIds.map((id) => sql`${id}`));
  const sealed =
    table === 'codings' && sight.earlierRoundIds.length > 0
      ? sql`${open}, ${sql.join(sight.earlierRoundIds.map((id) => sql`${id}`))}`
      : open;
  const unsealed = sql<SqlBool>`(${round} IS NULL OR ${round} NOT IN (${sealed}))`;
  return sight.viewerId === null
    ? unsealed
    : sql<SqlBool>`(${unsealed} OR ${sql.ref(`${table}.coder_id`)} = ${sight.viewerId})`;
}

/** Whose rows in the journal say whose work they are, and in which round. */
const tablesOfWork = [
  'codings',
  'quotations',
  'episodes',
  'episode_states',
  'codes',
  'code_queries',
  'code_lineage',
  'readings',
  'memos',
  'adrift',
];

/**
 * True for entries of the journal whose row may be seen. A step that anybody may see, as when a text is corrected, can move
 * what is sealed from them.
 */
export function entryInSight(sight: Sight): RawBuilder<SqlBool> {
  if (sight.openRoundIds.length === 0) {
    return sql<SqlBool>`1`;
  }
  const row = sql`ifnull(journal.after, journal.before)`;
  const open = sql.join(sight.openRoundIds.map((id) => sql`${id}`));
  const earlier = sql.join(sight.earlierRoundIds.map((id) => sql`${id}`));
  const tables = sql.join(tablesOfWork.map((table) => sql.lit(table)));
  const round = sql`json_extract(${row}, '$.round_id')`;
  const sealed =
    sight.earlierRoundIds.length === 0
      ? sql`${round} IN (${open})`
      : sql`(${round} IN (${open}) OR (journal.tbl = 'codings' AND ${round} IN (${earlier})))`;
  return sql<SqlBool>`NOT (
    journal.tbl IN (${tables}) AND ifnull(${sealed}, 0)
    AND json_extract(${row}, '$.coder_id') IS NOT ${sight.viewerId})`;
}

/** The same for a row of any table, as it is now or as the journal has it. */
export function rowInSight(
  sight: Sight,
  table: string,
  row: { readonly round_id: string | null; readonly coder_id: string | null },
): boolean {
  if (row.round_id === null || row.coder_id === sight.viewerId || !tablesOfWork.includes(table)) {
    return true;
  }
  const isEarlier = table === 'codings' && sight.earlierRoundIds.includes(row.round_id);
  return !isEarlier && !sight.openRoundIds.includes(row.round_id);
}

/** The same for one row that was already read. */
export const maySee = (
  sight: Sight,
  row: { readonly round_id: string | null; readonly coder_id: string | null },
): boolean =>
  row.round_id === null || !sight.openRoundIds.includes(row.round_id) || row.coder_id === sight.viewerId;
