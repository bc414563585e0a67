import { sql, type QueryExecutorProvider } from 'kysely';

const frozen = (row: 'NEW' | 'OLD'): string =>
  `${row}.coder_id IS NOT NULL AND ${row}.round_id IS NOT NULL
   AND (SELECT state FROM rounds WHERE id = ${row}.round_id) IS NOT 'open'`;

/** True while the action at work changes a source's text, and the anchors follow their words. */
const moving = '(SELECT is_moving FROM acting) = 1';

async function guard(
  db: QueryExecutorProvider,
  table: string,
  event: 'INSERT' | 'UPDATE' | 'DELETE',
  condition: string,
): Promise<void> {
  const name = `frozen_${table}_${event.toLowerCase()}`;
  await sql.raw(`DROP TRIGGER IF EXISTS ${name}`).execute(db);
  await sql
    .raw(
      `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} WHEN ${condition} BEGIN
         SELECT RAISE(ABORT, 'its round is no longer open');
       END`,
    )
    .execute(db);
}

/**
 * Keeps what coders did in a round as it was once that round is no longer open: rows of `table` that belong to a coder's
 * work (their `round_id` names the round, `coder_id` the coder) can't be added, changed or removed. Only where the text
 * itself is changed do stretches follow their words: their start and end, and nothing else of them.
 */
export async function freezeCoderWork(db: QueryExecutorProvider, table: string): Promise<void> {
  const info = await sql<{ name: string }>`SELECT name FROM pragma_table_info(${table})`.execute(db);
  const columns = info.rows.map((column) => column.name);
  const others = columns.filter((column) => column !== 'start' && column !== 'end');
  const onlyMoves =
    others.length === columns.length
      ? '0'
      : `${moving} AND ${others.map((column) => `OLD."${column}" IS NEW."${column}"`).join(' AND ')}`;
  await guard(db, table, 'INSERT', frozen('NEW'));
  await guard(db, table, 'UPDATE', `((${frozen('OLD')}) OR (${frozen('NEW')})) AND NOT (${onlyMoves})`);
  await guard(db, table, 'DELETE', frozen('OLD'));
}

/** Lets rows of a frozen table go where they are kept as adrift, and come back from there, while a source's text is changed. */
export async function letGoAdrift(db: QueryExecutorProvider, table: string): Promise<void> {
  const kept = (row: 'NEW' | 'OLD'): string =>
    `${moving} AND EXISTS (SELECT 1 FROM adrift WHERE id = ${row}.id AND tbl = '${table}')`;
  await guard(db, table, 'INSERT', `${frozen('NEW')} AND NOT (${kept('NEW')})`);
  await guard(db, table, 'DELETE', `${frozen('OLD')} AND NOT (${kept('OLD')})`);
}
