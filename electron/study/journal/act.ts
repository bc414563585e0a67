import { sql } from 'kysely';
import { refuse } from '#shared/contract/refusal.ts';
import type { Connection, Writer } from '../database.ts';
import { sqliteCode } from '../sqlite-error.ts';

/** What a piece of work says about itself while it runs; it ends up in the history. */
export type Account = {
  /** What is being done, in words, as the history will tell it. */
  label: string;
  /** The round whose work this is; while that round is open the step is sealed from others. */
  roundId: string | null;
  /** Who acts. */
  coder: { readonly id: string; readonly name: string } | null;
  readonly procedure: string;
  kind: 'start' | 'do' | 'undo' | 'redo';
  /** For undo and redo, the action that is reversed. */
  reverses: number | null;
};

export type Done<Value> = {
  readonly value: Value;
  /** The number of the action, or null when nothing was changed and nothing was recorded. */
  readonly action: number | null;
  /** The journalled tables that changed. */
  readonly tables: readonly string[];
};

type Ports = { readonly now: () => string; readonly id: () => string };

/** Thrown to leave a transaction that changed nothing. */
class NothingChanged extends Error {}

async function nextNumber(trx: Writer): Promise<number> {
  const last = await trx
    .selectFrom('actions')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}

async function record(trx: Writer, number: number, account: Account, ports: Ports): Promise<void> {
  await trx
    .insertInto('actions')
    .values({
      number,
      id: ports.id(),
      at: ports.now(),
      coder_id: account.coder?.id ?? null,
      coder_name: account.coder?.name ?? 'Nobody',
      kind: account.kind,
      reverses: account.reverses,
      procedure: account.procedure,
      label: account.label,
      round_id: account.roundId,
    })
    .execute();
}

/**
 * Runs `work` in one transaction under one new action of the journal. Whatever it throws rolls everything back.
 * `settle` runs last, inside the transaction, to bring derived tables up to what was changed.
 */
export async function act<Value>(
  connection: Connection,
  account: Account,
  ports: Ports,
  work: (trx: Writer) => Promise<Value>,
  settle: (trx: Writer, action: number, tables: readonly string[]) => Promise<void>,
): Promise<Done<Value>> {
  let outcome: { readonly value: Value } | null = null;
  try {
    return await connection.db.transaction().execute(async (trx) => {
      const action = await nextNumber(trx);
      await sql`UPDATE acting SET action = ${action}`.execute(trx);
      const value = await work(trx);
      outcome = { value };
      const touched = await trx
        .selectFrom('journal')
        .select('tbl')
        .distinct()
        .where('action', '=', action)
        .execute();
      if (touched.length === 0) {
        throw new NothingChanged();
      }
      const tables = touched.map((row) => row.tbl);
      await record(trx, action, account, ports);
      await settle(trx, action, tables);
      await sql`UPDATE acting SET action = NULL`.execute(trx);
      return { value, action, tables };
    });
  } catch (cause) {
    if (cause instanceof NothingChanged && outcome !== null) {
      return { ...outcome, action: null, tables: [] };
    }
    if (account.kind !== 'do' && sqliteCode(cause) === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
      refuse('undo_blocked', { action: account.label, because: 'something made since depends on it' });
    }
    throw cause;
  }
}
