import { sql, type QueryExecutorProvider } from 'kysely';

/**
 * Keeps a coder in a round while rows of `table` (with `round_id` and `coder_id`) are that coder's work in it: without its
 * coder, sealed work would fall to those who remain. What it says gives away as little as it can of that work.
 */
export async function keepSeatsOfWork(db: QueryExecutorProvider, table: string): Promise<void> {
  await sql
    .raw(
      `CREATE TRIGGER seats_with_${table} BEFORE DELETE ON round_coders
       WHEN EXISTS (SELECT 1 FROM ${table} WHERE round_id = OLD.round_id AND coder_id = OLD.coder_id) BEGIN
         SELECT RAISE(ABORT, 'whoever may have begun to work in a round stays in it');
       END`,
    )
    .execute(db);
}
