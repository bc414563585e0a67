import { sql, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { HistoryFilter } from '#shared/contract/history.ts';
import type { QueryContext } from '../access/context.ts';
import { entryInSight, sightOf } from '../access/sealed.ts';
import { stepsThatFit } from './steps-that-fit.ts';

const header = ['action', 'time', 'coder', 'what', 'procedure', 'table', 'row', 'before', 'after'];

const limit = Number.MAX_SAFE_INTEGER;

/** The history for an audit trail: every changed row of every step that fits and may be seen, before and after. */
export async function historyLines(
  db: Reader,
  filter: HistoryFilter,
  context: QueryContext,
): Promise<readonly (readonly string[])[]> {
  const { steps } = await stepsThatFit(db, filter, { limit }, context);
  const numbers = JSON.stringify(steps.map(({ number }) => number));
  const rows = await db
    .selectFrom('journal')
    .innerJoin('actions', 'journal.action', 'actions.number')
    .select([
      'actions.number',
      'actions.at',
      'actions.coder_name',
      'actions.label',
      'actions.procedure',
      'journal.tbl',
      'journal.row',
      'journal.before',
      'journal.after',
    ])
    .where(sql<SqlBool>`actions.number IN (SELECT value FROM json_each(${numbers}))`)
    .where(entryInSight(await sightOf(db, context)))
    .orderBy('journal.number')
    .execute();
  return [
    header,
    ...rows.map((row) => [
      String(row.number),
      row.at,
      row.coder_name,
      row.label,
      row.procedure,
      row.tbl,
      row.row,
      row.before ?? '',
      row.after ?? '',
    ]),
  ];
}
