import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';

/** A column of the study file that leads to rows of a table. */
export type Reference = { readonly table: string; readonly column: string };

/** Every column that leads to a table, as the file itself says: what is added to the schema later is among them. */
export async function referencesTo(db: Reader, table: 'codes' | 'codings'): Promise<readonly Reference[]> {
  const { rows } = await sql<Reference>`
    SELECT sqlite_schema.name AS "table", keys."from" AS "column"
    FROM sqlite_schema JOIN pragma_foreign_key_list(sqlite_schema.name) AS keys
    WHERE sqlite_schema.type = 'table' AND keys."table" = ${table}
    ORDER BY sqlite_schema.rowid, keys.id`.execute(db);
  return rows;
}
