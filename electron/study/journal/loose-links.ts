import { sql } from 'kysely';
import type { Writer } from '../database.ts';

/** A row that points to a row which isn't there. */
export type LooseLink = {
  readonly tbl: string;
  readonly id: string;
  /** Whose work it is, in which round, where its table says so. */
  readonly round_id: string | null;
  readonly coder_id: string | null;
  readonly parentTable: string;
  readonly parentId: string;
};

/** The links between rows that an action has broken so far; with any of them left, it can't end well. */
export async function looseLinks(trx: Writer): Promise<readonly LooseLink[]> {
  // The journal itself names the action at work, which is recorded when it ends.
  const { rows } = await sql<{ tbl: string; parentTable: string; column: string; rows: string }>`
    SELECT loose."table" AS tbl, loose.parent AS parentTable, links."from" AS "column",
      json_group_array(loose.rowid) AS rows
    FROM sqlite_schema AS tables
    JOIN pragma_foreign_key_check(tables.name) AS loose
    JOIN pragma_foreign_key_list(tables.name) AS links ON links.id = loose.fkid
    WHERE tables.type = 'table' AND tables.name NOT IN ('journal', 'actions')
    GROUP BY 1, 2, 3`.execute(trx);
  const links: LooseLink[] = [];
  for (const { tbl, parentTable, column, rows: rowIds } of rows) {
    const { rows: columns } = await sql<{ name: string }>`
      SELECT name FROM pragma_table_info(${tbl}) WHERE name IN ('round_id', 'coder_id')`.execute(trx);
    const owner = (name: string) => (columns.some((each) => each.name === name) ? sql.ref(name) : sql`NULL`);
    const found = await sql<Omit<LooseLink, 'tbl' | 'parentTable'>>`
      SELECT id, ${sql.ref(column)} AS parentId, ${owner('round_id')} AS round_id, ${owner('coder_id')} AS coder_id
      FROM ${sql.table(tbl)} WHERE rowid IN (SELECT value FROM json_each(${rowIds})) ORDER BY id`.execute(
      trx,
    );
    links.push(...found.rows.map((row) => ({ ...row, tbl, parentTable })));
  }
  return links;
}
