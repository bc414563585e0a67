import { sql } from 'kysely';
import { refuse } from '#shared/contract/refusal.ts';
import type { Connection, Writer } from '../database.ts';
import { sqliteCode } from '../sqlite-error.ts';
import { whatReversingDoes } from './what-reversing-does.ts';

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
  /** The action before, when this is more of the same; see `continueAction`. */
  continues?: number;
};

export type Done<Value> = {
  readonly value: Value;
  /** The number of the action, or null when nothing was changed and nothing was recorded. */
  readonly action: number | null;
  /** The journalled tables that changed. */
  readonly tables: readonly string[];
  /** Whether it went into the action before, and the history has no more actions than it had. */
  readonly isContinued: boolean;
};

type Ports = { readonly now: () => string; readonly id: () => string };

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
  const reversal = account.reverses === null ? null : await whatReversingDoes(trx, account.reverses);
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
      origin: reversal?.origin ?? null,
      takes_back: reversal === null ? null : reversal.takesBack ? 1 : 0,
      procedure: account.procedure,
      label: account.label,
      round_id: account.roundId,
    })
    .execute();
}

/** The journalled tables that the action at work has changed so far. */
async function touchedTables(trx: Writer, action: number): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('journal')
    .select('tbl')
    .distinct()
    .where('action', '=', action)
    .execute();
  return rows.map((row) => row.tbl);
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
  const trx = await connection.db.startTransaction().execute();
  try {
    const next = await nextNumber(trx);
    await sql`UPDATE acting SET action = ${next}`.execute(trx);
    const value = await work(trx);
    const action = account.continues ?? next;
    const isContinued = action !== next;
    const tables = await touchedTables(trx, action);
    if (tables.length === 0) {
      await trx.rollback().execute();
      return { value, action: null, tables, isContinued };
    }
    if (!isContinued) {
      await record(trx, action, account, ports);
    }
    await settle(trx, action, tables);
    await sql`UPDATE acting SET action = NULL`.execute(trx);
    await trx.commit().execute();
    return { value, action, tables, isContinued };
  } catch (cause) {
    // After some failures, such as a full disk, SQLite has given the transaction up by itself.
    await trx
      .rollback()
      .execute()
      .catch(() => undefined);
    if (account.kind !== 'do' && sqliteCode(cause) === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
      refuse('undo_blocked', { action: account.label, because: 'something made since depends on it' });
    }
    throw cause;
  }
}
