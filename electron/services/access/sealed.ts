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
};

export async function sightOf(db: Reader, context: QueryContext): Promise<Sight> {
  const open = await db.selectFrom('rounds').select('id').where('state', '=', 'open').execute();
  return { viewerId: context.viewer?.id ?? null, openRoundIds: open.map((round) => round.id) };
}

/** True for rows of `table` (by its name or alias in the query) that may be seen: `round_id` and `coder_id` decide. */
export function inSight(sight: Sight, table: string): RawBuilder<SqlBool> {
  if (sight.openRoundIds.length === 0) {
    return sql<SqlBool>`1`;
  }
  const round = sql.ref(`${table}.round_id`);
  const open = sql.join(sight.openRoundIds.map((id) => sql`${id}`));
  const unsealed = sql<SqlBool>`(${round} IS NULL OR ${round} NOT IN (${open}))`;
  return sight.viewerId === null
    ? unsealed
    : sql<SqlBool>`(${unsealed} OR ${sql.ref(`${table}.coder_id`)} = ${sight.viewerId})`;
}

/** The same for one row that was already read. */
export const maySee = (
  sight: Sight,
  row: { readonly round_id: string | null; readonly coder_id: string | null },
): boolean =>
  row.round_id === null || !sight.openRoundIds.includes(row.round_id) || row.coder_id === sight.viewerId;
