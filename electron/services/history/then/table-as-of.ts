import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import { rowsAsOf } from '#shared/history/rows-as-of.ts';

/** The tables that are looked at as they stood. */
type Looked = 'codes' | 'codings' | 'episodes' | 'sources' | 'speakers' | 'coders' | 'rounds';

type Row<Name extends Looked> = Selectable<Tables[Name]> & { readonly id: string };

/** Which part of a table is looked at. */
export type Part<Name extends Looked, Column extends keyof Row<Name>> = {
  /** Only these columns, beside the id; all where they are left out. */
  readonly columns?: readonly (Column & string)[];
  /** Only the rows of a source; which source a row is about never changes. */
  readonly sourceId?: string;
};

const path = (column: string): RawBuilder<unknown> => sql.lit(`$."${column}"`);

async function columnsOf(db: Reader, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`SELECT name FROM pragma_table_info(${table})`.execute(db);
  return rows.map(({ name }) => name);
}

/**
 * The first change of each row after a step. Of the rows of one source those are meant that stand in it now, and those that are
 * gone, of whatever source they were.
 */
async function firstsSince(
  db: Reader,
  table: Looked,
  number: number,
  sourceId: string | undefined,
): Promise<readonly { readonly number: number; readonly row: string }[]> {
  const isMeant =
    sourceId === undefined
      ? sql<SqlBool>`1`
      : sql<SqlBool>`(
          row IN (SELECT id FROM ${sql.table(table)} WHERE source_id = ${sourceId})
          OR NOT EXISTS (SELECT 1 FROM ${sql.table(table)} AS now WHERE now.id = journal.row))`;
  const { rows } = await sql<{ number: number; row: string }>`
    SELECT min(number) AS number, row FROM journal INDEXED BY journal_by_row
    WHERE tbl = ${table} AND number > (SELECT ifnull(max(number), 0) FROM journal WHERE action <= ${number})
      AND ${isMeant}
    GROUP BY row`.execute(db);
  return rows;
}

/**
 * A table as it stood after a step: its rows of today with what the journal has of them since taken back. The study itself is
 * only read.
 */
export async function tableAsOf<Name extends Looked, Column extends keyof Row<Name> = keyof Row<Name>>(
  db: Reader,
  table: Name,
  number: number,
  { columns, sourceId }: Part<Name, Column> = {},
): Promise<(Pick<Row<Name>, Column> & { readonly id: string })[]> {
  type Read = Pick<Row<Name>, Column> & { readonly id: string };
  const read = columns === undefined ? await columnsOf(db, table) : ['id', ...columns];
  const isMeant = sourceId === undefined ? sql<SqlBool>`1` : sql<SqlBool>`source_id = ${sourceId}`;
  const now = await sql<Read>`
    SELECT ${sql.join(read.map((name) => sql.ref(name)))} FROM ${sql.table(table)} WHERE ${isMeant}`.execute(
    db,
  );
  const firsts = await firstsSince(db, table, number, sourceId);
  const wasMeant =
    sourceId === undefined
      ? sql<SqlBool>`1`
      : sql<SqlBool>`json_extract(before, ${path('source_id')}) = ${sourceId}`;
  const befores = await sql<Read>`
    SELECT ${sql.join(read.map((name) => sql`json_extract(before, ${path(name)}) AS ${sql.ref(name)}`))}
    FROM journal
    WHERE number IN (SELECT value FROM json_each(${JSON.stringify(firsts.map((first) => first.number))}))
      AND before IS NOT NULL AND ${wasMeant}`.execute(db);
  const rowBefore = new Map(befores.rows.map((row) => [row.id, row]));
  const since = firsts.map(({ row: id }) => ({ id, before: rowBefore.get(id) ?? null }));
  return rowsAsOf<Read>(now.rows, since);
}
