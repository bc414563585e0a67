import { sql, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import { undoneSteps } from '#electron/study/journal/undone-steps.ts';
import type { Action } from '#shared/contract/history.ts';
import type { QueryContext } from '../access/context.ts';
import { entryInSight, sightOf } from '../access/sealed.ts';
import type { ActionRow } from './steps-that-fit.ts';

/** Steps as they are told: how many rows of each may be seen, and whether it stands taken back. */
export async function rowsToActions(
  db: Reader,
  steps: readonly ActionRow[],
  context: QueryContext,
): Promise<Action[]> {
  const numbers = JSON.stringify(steps.map(({ number }) => number));
  const counts = await db
    .selectFrom('journal')
    .select((select) => ['action', select.fn.countAll<number>().as('rows')])
    .where(sql<SqlBool>`action IN (SELECT value FROM json_each(${numbers}))`)
    .where(entryInSight(await sightOf(db, context)))
    .groupBy('action')
    .execute();
  const rowsOf = new Map(counts.map((count) => [count.action, count.rows]));
  const undone = await undoneSteps(db);
  return steps.map((row) => ({
    number: row.number,
    id: row.id,
    at: row.at,
    coderId: row.coder_id,
    coder: row.coder_name,
    procedure: row.procedure,
    label: row.label,
    rows: rowsOf.get(row.number) ?? 0,
    undone: undone.has(row.number),
    origin: row.origin,
  }));
}
