import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';

/** How often a round's work was revealed, and where in the journal the first time stands. */
async function reveals(
  db: Reader,
  roundId: string,
): Promise<{ readonly count: number; readonly first: number | null }> {
  const { rows } = await sql<{ count: number; first: number | null }>`
    SELECT count(*) AS count, min(number) AS first FROM journal
    WHERE tbl = 'rounds' AND row = ${roundId}
      AND json_extract(before, '$.state') = 'open' AND json_extract(after, '$.state') = 'comparing'`.execute(
    db,
  );
  return rows[0] ?? { count: 0, first: null };
}

/**
 * Whether the coders' work of a round is not what it was when it was first revealed: revealing can be taken back like any
 * other step, and whoever changes their work then may have seen that of the others. What was only taken back and done again
 * is as it was, and so is what only went with its words when a text was corrected.
 */
export async function changedSinceRevealed(db: Reader, roundId: string): Promise<boolean> {
  const { count, first } = await reveals(db, roundId);
  if (count < 2) {
    return false;
  }
  const { rows } = await sql`
    WITH touched AS (
      SELECT DISTINCT tbl, row FROM journal
      WHERE number > ${first} AND tbl IN ('codings', 'episodes')
        AND action NOT IN (
          SELECT action FROM journal WHERE number > ${first} AND tbl = 'sources'
            AND json_extract(before, '$.text_hash') IS NOT json_extract(after, '$.text_hash')
        )
        AND json_extract(ifnull(after, before), '$.round_id') = ${roundId}
        AND json_extract(ifnull(after, before), '$.coder_id') IS NOT NULL
    )
    SELECT 1 FROM touched WHERE
      (SELECT after FROM journal WHERE tbl = touched.tbl AND row = touched.row AND number < ${first}
       ORDER BY number DESC LIMIT 1)
      IS NOT
      (SELECT after FROM journal WHERE tbl = touched.tbl AND row = touched.row ORDER BY number DESC LIMIT 1)
    LIMIT 1`.execute(db);
  return rows.length > 0;
}
