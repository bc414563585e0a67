import { sql } from 'kysely';
import { refuse } from '#shared/contract/refusal.ts';
import type { Writer } from '../database.ts';
import { isConstraint, sqliteCode } from '../sqlite-error.ts';

/** One change of a row, as the journal has it. */
export type Entry = {
  readonly number: number;
  readonly tbl: string;
  readonly row: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** SQLite's own account of a row, made the way the triggers make it; null when there is no such row. */
async function rowNow(trx: Writer, entry: Entry, columns: readonly string[]): Promise<string | null> {
  const pairs = sql.join(columns.map((column) => sql`${sql.lit(column)}, ${sql.ref(column)}`));
  const found = await sql<{ json: string }>`
    SELECT json_object(${pairs}) AS json FROM ${sql.table(entry.tbl)} WHERE id = ${entry.row}`.execute(trx);
  return found.rows[0]?.json ?? null;
}

const columnsOf = async (trx: Writer, json: string): Promise<readonly string[]> => {
  const keys = await sql<{ key: string }>`SELECT key FROM json_each(${json})`.execute(trx);
  return keys.rows.map((row) => row.key);
};

async function putBack(trx: Writer, entry: Entry, json: string, columns: readonly string[]): Promise<void> {
  const path = (column: string) => sql`json_extract(${json}, ${`$."${column}"`})`;
  const table = sql.table(entry.tbl);
  if (entry.after === null) {
    await sql`
      INSERT INTO ${table} (${sql.join(columns.map((column) => sql.ref(column)))})
      VALUES (${sql.join(columns.map(path))})`.execute(trx);
    return;
  }
  const changes = columns
    .filter((column) => column !== 'id')
    .map((column) => sql`${sql.ref(column)} = ${path(column)}`);
  await sql`UPDATE ${table} SET ${sql.join(changes)} WHERE id = ${entry.row}`.execute(trx);
}

async function takeBack(
  trx: Writer,
  entry: Entry,
  before: string | null,
  of: { readonly label: string; readonly columns: readonly string[] },
): Promise<void> {
  try {
    if (before === null) {
      await sql`DELETE FROM ${sql.table(entry.tbl)} WHERE id = ${entry.row}`.execute(trx);
    } else {
      await putBack(trx, entry, before, of.columns);
    }
  } catch (cause) {
    if (isConstraint(cause)) {
      refuse('undo_blocked', {
        action: of.label,
        because:
          sqliteCode(cause) === 'SQLITE_CONSTRAINT_TRIGGER' && cause instanceof Error
            ? cause.message
            : 'something made since stands in its place',
      });
    }
    throw cause;
  }
}

export type Reversing = {
  /** A row of the journal as it has to be read today, where what it holds is about a text that has been changed since. */
  readonly asOfNow?: (entry: Entry, json: string) => Promise<string>;
  /** Entries that are taken back in another way. */
  readonly skip?: (entry: Entry) => boolean;
};

/** What an action changed, newest first. */
export const entriesOf = (trx: Writer, action: number): Promise<readonly Entry[]> =>
  trx
    .selectFrom('journal')
    .select(['number', 'tbl', 'row', 'before', 'after'])
    .where('action', '=', action)
    .orderBy('number', 'desc')
    .execute();

/**
 * Takes back everything that one action did, newest change first, as changes of the action now at work.
 * Refuses when a row has been changed by something else since. Links are checked when the transaction ends,
 * so a row that something made since depends on shows itself as a foreign key error at commit.
 */
export async function reverseAction(
  trx: Writer,
  action: number,
  label: string,
  { asOfNow = (_entry, json) => Promise.resolve(json), skip = () => false }: Reversing = {},
): Promise<void> {
  await sql`PRAGMA defer_foreign_keys = ON`.execute(trx);
  const columnsByTable = new Map<string, readonly string[]>();
  for (const entry of await entriesOf(trx, action)) {
    if (!skip(entry)) {
      const shape = entry.after ?? entry.before ?? '{}';
      const columns = columnsByTable.get(entry.tbl) ?? (await columnsOf(trx, shape));
      columnsByTable.set(entry.tbl, columns);
      const after = entry.after === null ? null : await asOfNow(entry, entry.after);
      if ((await rowNow(trx, entry, columns)) !== after) {
        refuse('undo_blocked', { action: label, because: 'what it changed has been changed again since' });
      }
      await takeBack(trx, entry, entry.before === null ? null : await asOfNow(entry, entry.before), {
        label,
        columns,
      });
    }
  }
}
