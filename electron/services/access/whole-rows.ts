import { sql } from 'kysely';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { Row } from '#shared/merge/merge-row.ts';

/** The tables that the history accounts for, as the file itself says, each behind those that it was made after. */
export async function journalledTables(db: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT tbl_name AS name FROM sqlite_schema
    WHERE type = 'trigger' AND name = 'journal_' || tbl_name || '_insert' ORDER BY rowid`.execute(db);
  return rows.map(({ name }) => name);
}

export const readRows = async (db: Reader, table: string): Promise<readonly Row[]> =>
  (await sql<Row>`SELECT * FROM ${sql.table(table)}`.execute(db)).rows;

export async function insertRow(trx: Writer, table: string, row: Row): Promise<void> {
  const entries = Object.entries(row);
  await sql`
    INSERT INTO ${sql.table(table)} (${sql.join(entries.map(([column]) => sql.ref(column)))})
    VALUES (${sql.join(entries.map(([, value]) => sql`${value}`))})`.execute(trx);
}

/** Columns that lead from a table's rows to rows of others. */
export async function linksOf(
  db: Reader,
  table: string,
): Promise<readonly { readonly column: string; readonly to: string }[]> {
  const { rows } = await sql<{ from: string; table: string }>`
    SELECT "from", "table" FROM pragma_foreign_key_list(${table})`.execute(db);
  return rows.map((row) => ({ column: row.from, to: row.table }));
}
