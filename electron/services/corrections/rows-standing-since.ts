import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { stretchesIn, type AnchoredRow } from './anchored-rows.ts';

const same = (one: Anchor | null, other: Anchor | null | undefined): boolean =>
  one?.start === other?.start && one?.end === other?.end;

/** The rows that stand where they stood when the journal had come to an entry. Those that came later are not among them. */
export async function rowsStandingSince(
  db: Reader,
  rows: readonly AnchoredRow[],
  entry: number,
): Promise<ReadonlySet<AnchoredRow>> {
  const standing = new Set<AnchoredRow>();
  for (const [table, members] of Map.groupBy(rows, (row) => row.table)) {
    const ids = JSON.stringify(members.map(({ id }) => id));
    const found = await sql<{ id: string; json: string | null }>`
      SELECT asked.value AS id, (
        SELECT after FROM journal
        WHERE tbl = ${table} AND row = asked.value AND number <= ${entry} ORDER BY number DESC LIMIT 1
      ) AS json
      FROM json_each(${ids}) AS asked`.execute(db);
    const then = new Map(found.rows.map(({ id, json }) => [id, json] as const));
    for (const row of members) {
      const json = then.get(row.id) ?? null;
      const before = json === null ? [] : stretchesIn(table, json);
      if (json !== null && row.stretches.every((stretch, index) => same(stretch, before[index]))) {
        standing.add(row);
      }
    }
  }
  return standing;
}
