import { sql, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Action } from '#shared/contract/history.ts';
import type { QueryContext } from '../../access/context.ts';
import { inSight, sightOf } from '../../access/sealed.ts';
import { rowsToActions } from '../rows-to-actions.ts';

/** So many steps are named for one thing in the way. */
const MOST = 10;

/** The last step before the action at work that touched each of these rows, newest first, as far as they may be seen. */
export async function stepsBehind(
  db: Reader,
  table: string,
  ids: readonly string[],
  after: number,
  context: QueryContext,
): Promise<Action[]> {
  const steps = await db
    .selectFrom('actions')
    .selectAll()
    .where(
      sql<SqlBool>`number IN (
        SELECT (
          SELECT max(action) FROM journal
          WHERE tbl = ${table} AND row = ids.value AND action <= (SELECT max(number) FROM actions)
        ) FROM json_each(${JSON.stringify(ids)}) AS ids)`,
    )
    .where('number', '>', after)
    .where(inSight(await sightOf(db, context), 'actions'))
    .orderBy('number', 'desc')
    .limit(MOST)
    .execute();
  return rowsToActions(db, steps, context);
}
