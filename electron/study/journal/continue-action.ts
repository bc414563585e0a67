import { sql } from 'kysely';
import type { Writer } from '../database.ts';
import type { Account } from './act.ts';

/**
 * Lets what is written from now on belong to the last action of the history, as more of what was done in it, so that both are
 * taken back as one. Nothing that the journal has is touched: it keeps every state in between. Only the very last action can
 * be continued, or the journal would no longer tell what came first.
 */
export async function continueAction(trx: Writer, account: Account, action: number): Promise<void> {
  account.continues = action;
  await sql`UPDATE acting SET action = ${action}`.execute(trx);
}
