import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { HistoryFilter } from '#shared/contract/history.ts';
import { tablesOfKind } from '#shared/history/row-words.ts';
import { fold } from '#shared/text/fold.ts';
import type { QueryContext } from '../access/context.ts';
import { entryInSight, inSight, sightOf, type Sight } from '../access/sealed.ts';

export type ActionRow = Selectable<Tables['actions']>;

/** True for steps that changed a row, as far as it may be seen, of this kind and about this thing; null where neither is asked. */
function changedRow({ kind, about }: HistoryFilter, sight: Sight): RawBuilder<SqlBool> | null {
  if (kind === undefined && about === undefined) {
    return null;
  }
  const tables = kind === undefined ? [] : tablesOfKind(kind).map((table) => sql.lit(table));
  // An id stands nowhere but where it is meant, and whatever belongs to a thing names it.
  return sql<SqlBool>`number IN (
    SELECT journal.action FROM journal
    WHERE ${kind === undefined ? sql`1` : sql`journal.tbl IN (${sql.join(tables)})`}
      AND ${about === undefined ? sql`1` : sql`instr(ifnull(journal.after, journal.before), ${about}) > 0`}
      AND ${entryInSight(sight)})`;
}

/** The numbers of the steps that fit and may be seen, newest first; null for all that may be seen. */
async function numbersThatFit(
  db: Reader,
  filter: HistoryFilter,
  sight: Sight,
): Promise<readonly number[] | null> {
  const wanted = fold(filter.words)
    .split(' ')
    .filter((word) => word !== '');
  const { coderId, since, until } = filter;
  const changed = changedRow(filter, sight);
  if (
    changed === null &&
    [coderId, since, until].every((each) => each === undefined) &&
    wanted.length === 0
  ) {
    return null;
  }
  let seen = db.selectFrom('actions').where(inSight(sight, 'actions')).orderBy('number', 'desc');
  seen = coderId === undefined ? seen : seen.where('coder_id', '=', coderId);
  seen = since === undefined ? seen : seen.where('at', '>=', since);
  seen = until === undefined ? seen : seen.where('at', '<', until);
  seen = changed === null ? seen : seen.where(changed);
  if (wanted.length === 0) {
    return (await seen.select('number').execute()).map(({ number }) => number);
  }
  // Folding is ours and not the database's, so that these are looked through one by one.
  const all = await seen.select(['number', 'label']).execute();
  return all.flatMap(({ number, label }) => {
    const folded = fold(label);
    return wanted.every((word) => folded.includes(word)) ? [number] : [];
  });
}

/** The steps of a filter that may be seen, newest first from `before` on, and how many there are in all. */
export async function stepsThatFit(
  db: Reader,
  filter: HistoryFilter,
  page: { readonly before?: number | undefined; readonly limit: number },
  context: QueryContext,
): Promise<{ readonly total: number; readonly steps: readonly ActionRow[] }> {
  const sight = await sightOf(db, context);
  const { before = Number.MAX_SAFE_INTEGER, limit } = page;
  const numbers = await numbersThatFit(db, filter, sight);
  const steps = db.selectFrom('actions').selectAll().orderBy('number', 'desc');
  if (numbers === null) {
    const seen = inSight(sight, 'actions');
    const { total } = await db
      .selectFrom('actions')
      .where(seen)
      .select((select) => select.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return { total, steps: await steps.where(seen).where('number', '<', before).limit(limit).execute() };
  }
  const some = JSON.stringify(numbers.filter((number) => number < before).slice(0, limit));
  const isOne = sql<SqlBool>`number IN (SELECT value FROM json_each(${some}))`;
  return { total: numbers.length, steps: await steps.where(isOne).execute() };
}
