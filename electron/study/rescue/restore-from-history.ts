import type Sqlite from 'better-sqlite3';
import { columnsOf } from './columns-of.ts';

/**
 * Steps that the journal knows and whose description is lost get one that says so, since nothing may change without a step.
 */
export function nameLostActions(db: Sqlite.Database, now: string, nextId: () => string): void {
  const lost = db
    .prepare<[], { number: number }>(
      `SELECT DISTINCT action AS number FROM journal WHERE action NOT IN (SELECT number FROM actions)
       UNION SELECT reverses FROM actions WHERE reverses IS NOT NULL AND reverses NOT IN (SELECT number FROM actions)
       UNION SELECT origin FROM actions WHERE origin IS NOT NULL AND origin NOT IN (SELECT number FROM actions)`,
    )
    .all();
  const name = db.prepare(
    `INSERT INTO actions (number, id, at, coder_id, coder_name, kind, reverses, procedure, label, round_id)
     VALUES (@number, @id, ifnull((SELECT at FROM actions WHERE number < @number ORDER BY number DESC LIMIT 1), @now),
       NULL, 'Nobody', 'do', NULL, 'study.rescue', 'A step whose description was lost', NULL)`,
  );
  for (const { number } of lost) {
    name.run({ number, id: nextId(), now });
  }
}

/** Puts back the rows of a table that were lost, as the journal last had them; returns how many. */
export function restoreFromHistory(db: Sqlite.Database, table: string): number {
  const columns = columnsOf(db, table);
  return db
    .prepare<[string]>(
      `INSERT OR IGNORE INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
       SELECT ${columns.map((column) => `json_extract(last.after, '$."${column}"')`).join(', ')}
       FROM (SELECT row, after, max(number) FROM journal WHERE tbl = ? GROUP BY row) AS last
       WHERE last.after IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "${table}" AS there WHERE there.id = last.row)`,
    )
    .run(table).changes;
}
