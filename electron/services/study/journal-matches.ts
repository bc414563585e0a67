import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';

/** Tables that are written by the journal's triggers, as the file itself says. */
async function journalledTables(db: Reader): Promise<readonly string[]> {
  const rows = await sql<{ name: string }>`
    SELECT tbl_name AS name FROM sqlite_schema
    WHERE type = 'trigger' AND name = 'journal_' || tbl_name || '_insert' ORDER BY tbl_name`.execute(db);
  return rows.rows.map((row) => row.name);
}

async function columnsOf(db: Reader, table: string): Promise<readonly string[]> {
  const rows = await sql<{ name: string }>`SELECT name FROM pragma_table_info(${table})`.execute(db);
  return rows.rows.map((row) => row.name);
}

/**
 * Replays the history: the last that the journal says of each row has to be what stands in its table, and nothing may stand
 * there that the journal doesn't know. Returns what doesn't fit, in words.
 */
export async function journalMatches(db: Reader): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const table of await journalledTables(db)) {
    const columns = await columnsOf(db, table);
    const pairs = sql.join(columns.map((column) => sql`${sql.lit(column)}, ${sql.ref(`now.${column}`)}`));
    const differing = await sql<{ id: string }>`
      WITH last AS (
        SELECT row, after, max(number) FROM journal WHERE tbl = ${table} GROUP BY row
      )
      SELECT now.id AS id FROM ${sql.table(table)} AS now
      LEFT JOIN last ON last.row = now.id
      WHERE last.after IS NOT json_object(${pairs})
      UNION ALL
      SELECT last.row FROM last
      WHERE last.after IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${sql.table(table)} AS gone WHERE gone.id = last.row)
      LIMIT 10`.execute(db);
    problems.push(...differing.rows.map((row) => `${table} ${row.id}`));
  }
  return problems;
}
