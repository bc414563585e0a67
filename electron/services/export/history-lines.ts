import type { Reader } from '#electron/study/database.ts';
import type { QueryContext } from '../access/context.ts';
import { entryInSight, inSight, sightOf } from '../access/sealed.ts';

const header = ['action', 'time', 'coder', 'what', 'procedure', 'table', 'row', 'before', 'after'];

/** The history for an audit trail: every changed row of every action that may be seen, before and after. */
export async function historyLines(
  db: Reader,
  context: QueryContext,
): Promise<readonly (readonly string[])[]> {
  const sight = await sightOf(db, context);
  const rows = await db
    .selectFrom('actions')
    .innerJoin('journal', 'journal.action', 'actions.number')
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
    .where(inSight(sight, 'actions'))
    .where(entryInSight(sight))
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
