import type { Reader } from '#electron/study/database.ts';
import type { Row } from '#shared/merge/merge-row.ts';
import type { CoderSeat, QueryContext } from '../access/context.ts';
import { rowInSight, sightOf } from '../access/sealed.ts';
import { journalledTables, linksOf, readRows } from '../access/whole-rows.ts';

/** What stays at home: the key to the names, and what is kept of earlier versions of texts. */
const leftAtHome: readonly string[] = ['pseudonyms', 'text_versions', 'adrift'];

const textOrNull = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

/** Takes out the rows that lead to rows which aren't there, until none does. */
async function withoutLooseLinks(
  db: Reader,
  tables: Map<string, readonly Row[]>,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const links = new Map<string, readonly { readonly column: string; readonly to: string }[]>();
  for (const table of tables.keys()) {
    links.set(table, await linksOf(db, table));
  }
  for (let isClosed = false; !isClosed;) {
    isClosed = true;
    const ids = new Map([...tables].map(([table, rows]) => [table, new Set(rows.map(({ id }) => id))]));
    for (const [table, rows] of tables) {
      const kept = rows.filter((row) =>
        (links.get(table) ?? []).every(({ column, to }) => {
          const target = row[column] ?? null;
          return target === null || ids.get(to)?.has(target) !== false;
        }),
      );
      if (kept.length < rows.length) {
        tables.set(table, kept);
        isClosed = false;
      }
    }
  }
  return tables;
}

/** All rows of a study that a coder and who asks may both see, by table, in the order of the tables. */
export async function rowsForCoder(
  db: Reader,
  coder: CoderSeat,
  context: QueryContext,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const sights = [await sightOf(db, { ...context, viewer: coder }), await sightOf(db, context)];
  const tables = new Map<string, readonly Row[]>();
  for (const table of await journalledTables(db)) {
    if (!leftAtHome.includes(table)) {
      const rows = await readRows(db, table);
      tables.set(
        table,
        rows.filter((row) => {
          const of = { round_id: textOrNull(row['round_id']), coder_id: textOrNull(row['coder_id']) };
          return sights.every((sight) => rowInSight(sight, table, of));
        }),
      );
    }
  }
  return withoutLooseLinks(db, tables);
}
