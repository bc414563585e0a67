import { sql } from 'kysely';
import type { Connection, Writer } from '../database.ts';

/** Runs `work` as an action would run, to see what comes of it, and rolls all of it back, whatever that is. */
export async function rehearse<Value>(
  connection: Connection,
  work: (trx: Writer) => Promise<Value>,
): Promise<Value> {
  const trx = await connection.db.startTransaction().execute();
  try {
    await sql`
      UPDATE acting SET action = (SELECT ifnull(max(number), 0) + 1 FROM actions)`.execute(trx);
    return await work(trx);
  } finally {
    await trx.rollback().execute();
  }
}
