import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import { rowsAsOf } from '#shared/history/rows-as-of.ts';

/** The tables that are looked at as they stood. */
type Looked = 'codes' | 'codings' | 'episodes' | 'sources' | 'speakers' | 'coders' | 'rounds';

/** What of a table is looked at: all of it, or the rows in which a column has a value that never changes. */
type Part = { readonly column: 'source_id' | 'id'; readonly value: string };

const isIn = (column: RawBuilder<unknown>, part: Part | undefined): RawBuilder<SqlBool> =>
  part === undefined ? sql<SqlBool>`1` : sql<SqlBool>`${column} = ${part.value}`;

const path = (column: string): RawBuilder<unknown> => sql.lit(`$."${column}"`);

/**
 * A table as it stood after a step: its rows of today with what the journal has of them since taken back. The study itself is
 * only read.
 */
export async function tableAsOf<Name extends Looked>(
  db: Reader,
  table: Name,
  number: number,
  part?: Part,
): Promise<Selectable<Tables[Name]>[]> {
  type Row = Selectable<Tables[Name]> & { readonly id: string };
  const columns = await sql<{ name: string }>`SELECT name FROM pragma_table_info(${table})`.execute(db);
  const now = await sql<Row>`
    SELECT * FROM ${sql.table(table)} WHERE ${isIn(sql.ref(part?.column ?? 'id'), part)}`.execute(db);
  const inPart = isIn(sql`json_extract(ifnull(before, after), ${path(part?.column ?? 'id')})`, part);
  const firsts = await sql<{ number: number; row: string }>`
    SELECT min(number) AS number, row FROM journal
    WHERE number > (SELECT ifnull(max(number), 0) FROM journal WHERE action <= ${number})
      AND +tbl = ${table} AND ${inPart}
    GROUP BY row`.execute(db);
  const read = columns.rows.map(({ name }) => sql`json_extract(before, ${path(name)}) AS ${sql.ref(name)}`);
  const befores = await sql<Row>`
    SELECT ${sql.join(read)} FROM journal
    WHERE number IN (SELECT value FROM json_each(${JSON.stringify(firsts.rows.map((first) => first.number))}))
      AND before IS NOT NULL`.execute(db);
  const rowBefore = new Map(befores.rows.map((row) => [row.id, row]));
  const since = firsts.rows.map(({ row: id }) => ({ id, before: rowBefore.get(id) ?? null }));
  return rowsAsOf<Row>(now.rows, since);
}
