import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';

/** A turn that has what is looked for, by the index. */
export type TurnRow = {
  readonly rowid: number;
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly text_hash: string;
  readonly speaker: string | null;
};

/** The turns that match an expression of the index, in the order in which they were imported and are read. */
export async function turnsWith(db: Reader, match: string, limit: number): Promise<readonly TurnRow[]> {
  const found = await sql<TurnRow>`
    SELECT turn_index.rowid, turn_index.source_id, turn_index."start", turn_index."end", sources.title,
      sources.text_hash, speakers.label AS speaker
    FROM turn_words
    JOIN turn_index ON turn_index.rowid = turn_words.rowid
    JOIN sources ON sources.id = turn_index.source_id
    LEFT JOIN speakers ON speakers.source_id = turn_index.source_id AND speakers.number = turn_index.speaker
    WHERE turn_words MATCH ${match}
    ORDER BY sources.position, turn_index."start"
    LIMIT ${limit}`.execute(db);
  return found.rows;
}

/** How many turns match an expression of the index. */
export async function countTurnsWith(db: Reader, match: string): Promise<number> {
  const found = await sql<{ count: number }>`
    SELECT count(*) AS count FROM turn_words WHERE turn_words MATCH ${match}`.execute(db);
  return found.rows[0]?.count ?? 0;
}
