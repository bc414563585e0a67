import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';

/** A change of a source's text that an action made, with the source's row before and after it as the journal has them. */
export type TextChange = {
  readonly sourceId: string;
  readonly number: number;
  readonly before: string;
  readonly after: string;
  readonly oldHash: string;
  readonly newHash: string;
};

const changed = sql<boolean>`
  tbl = 'sources' AND before IS NOT NULL AND after IS NOT NULL
  AND json_extract(before, '$.text_hash') IS NOT json_extract(after, '$.text_hash')`;

const columns = sql`
  row AS sourceId, number, before, after,
  json_extract(before, '$.text_hash') AS oldHash, json_extract(after, '$.text_hash') AS newHash`;

/** The sources whose text an action changed, each with all that the action changed of it. */
export async function textChangesOf(db: Reader, action: number): Promise<readonly TextChange[]> {
  const { rows } = await sql<TextChange>`
    WITH ends AS (
      SELECT row, min(number) AS first, max(number) AS last
      FROM journal WHERE action = ${action} AND tbl = 'sources' GROUP BY row
    ), whole AS (
      SELECT ends.row, first AS number, 'sources' AS tbl,
        (SELECT before FROM journal WHERE number = ends.first) AS before,
        (SELECT after FROM journal WHERE number = ends.last) AS after
      FROM ends
    )
    SELECT ${columns} FROM whole WHERE ${changed} ORDER BY number`.execute(db);
  return rows;
}

/** Every change of a source's text, in order. */
export async function textChangesIn(db: Reader, sourceId: string): Promise<readonly TextChange[]> {
  const { rows } = await sql<TextChange>`
    SELECT ${columns} FROM journal
    WHERE tbl = 'sources' AND row = ${sourceId} AND ${changed} ORDER BY number`.execute(db);
  return rows;
}

/**
 * The texts that a source has had since a place in the journal: the one of that time first, today's last. What came back to an
 * earlier text counts as if it had never gone. Fewer than two where the text is the same.
 */
export function textsSince(changes: readonly TextChange[], since: number): readonly string[] {
  const rows = changes.filter(({ number }) => number > since);
  const hashes: string[] = [];
  for (const hash of [
    ...rows.slice(0, 1).map(({ oldHash }) => oldHash),
    ...rows.map(({ newHash }) => newHash),
  ]) {
    const before = hashes.indexOf(hash);
    if (before >= 0) {
      hashes.length = before;
    }
    hashes.push(hash);
  }
  return hashes;
}
