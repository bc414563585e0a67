import { sql, type QueryExecutorProvider } from 'kysely';

/**
 * Keeps what coders did in a round as it was once that round is no longer open: rows of `table` that belong to a coder's
 * work (their `round_id` names the round, `coder_id` the coder) can't be added, changed or removed.
 */
export async function freezeCoderWork(db: QueryExecutorProvider, table: string): Promise<void> {
  const frozen = (row: 'NEW' | 'OLD'): string =>
    `${row}.coder_id IS NOT NULL AND ${row}.round_id IS NOT NULL
     AND (SELECT state FROM rounds WHERE id = ${row}.round_id) IS NOT 'open'`;
  const guards = [
    ['insert', 'INSERT', frozen('NEW')],
    ['update', 'UPDATE', `(${frozen('OLD')}) OR (${frozen('NEW')})`],
    ['delete', 'DELETE', frozen('OLD')],
  ] as const;
  for (const [name, event, condition] of guards) {
    await sql
      .raw(
        `CREATE TRIGGER frozen_${table}_${name} BEFORE ${event} ON ${table} WHEN ${condition} BEGIN
           SELECT RAISE(ABORT, 'its round is no longer open');
         END`,
      )
      .execute(db);
  }
}
