import type Sqlite from 'better-sqlite3';
import { columnsOf, rowAsJson } from './columns-of.ts';

const last = `SELECT row, after, max(number) FROM journal WHERE tbl = @table GROUP BY row`;

/**
 * Writes under an action what stands in a table otherwise than the journal last said, so that the history accounts for every
 * row again. Returns how many rows the history knew that are there no more.
 */
export function settleHistory(db: Sqlite.Database, table: string, action: number): number {
  const now = rowAsJson('now', columnsOf(db, table));
  db.prepare(
    `INSERT INTO journal (action, tbl, row, before, after)
     SELECT @action, @table, now.id, last.after, ${now} FROM "${table}" AS now
     LEFT JOIN (${last}) AS last ON last.row = now.id WHERE last.after IS NOT ${now}`,
  ).run({ action, table });
  return db
    .prepare(
      `INSERT INTO journal (action, tbl, row, before, after)
       SELECT @action, @table, last.row, last.after, NULL FROM (${last}) AS last
       WHERE last.after IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "${table}" AS there WHERE there.id = last.row)`,
    )
    .run({ action, table }).changes;
}
