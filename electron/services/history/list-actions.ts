import type { Selectable } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Action } from '#shared/contract/history.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';

/** Which steps are taken back at present: those reversed by a step that isn't itself reversed. */
export async function undoneSteps(db: Reader): Promise<(number: number) => boolean> {
  const rows = await db
    .selectFrom('actions')
    .select(['number', 'reverses'])
    .where('reverses', 'is not', null)
    .execute();
  const reversedBy = new Map(rows.map((row) => [row.reverses, row.number]));
  const isReversed = (number: number): boolean => {
    const by = reversedBy.get(number);
    return by !== undefined && !isReversed(by);
  };
  return isReversed;
}

const rowToAction = (row: Selectable<Tables['actions']>, rows: number, undone: boolean): Action => ({
  number: row.number,
  id: row.id,
  at: row.at,
  coderId: row.coder_id,
  coder: row.coder_name,
  procedure: row.procedure,
  label: row.label,
  rows,
  undone,
});

/** What was done, newest first; what is sealed from the one who asks is left out. */
export async function listActions(
  db: Reader,
  input: { readonly before?: number | undefined; readonly limit: number },
  context: QueryContext,
): Promise<OutputOf<'history.list'>> {
  const seen = inSight(await sightOf(db, context), 'actions');
  const total = await db
    .selectFrom('actions')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where(seen)
    .executeTakeFirstOrThrow();
  const actions = await db
    .selectFrom('actions')
    .selectAll()
    .where(seen)
    .where('number', '<', input.before ?? Number.MAX_SAFE_INTEGER)
    .orderBy('number', 'desc')
    .limit(input.limit)
    .execute();
  const last = actions.at(-1)?.number ?? 0;
  const counts = await db
    .selectFrom('journal')
    .select((select) => ['action', select.fn.countAll<number>().as('rows')])
    .where('action', '>=', last)
    .where('action', '<=', actions[0]?.number ?? 0)
    .groupBy('action')
    .execute();
  const rowsOf = new Map(counts.map((count) => [count.action, count.rows]));
  const undone = await undoneSteps(db);
  return {
    total: total.count,
    actions: actions.map((row) => rowToAction(row, rowsOf.get(row.number) ?? 0, undone(row.number))),
  };
}
