import Sqlite from 'better-sqlite3';

/** Tables that aren't the study itself: its history, its contents, and what is derived from it. */
const beside = new Set(['actions', 'journal', 'acting', 'contents', 'turn_index', 'words_due']);

/** Every row of every table of a closed study file that the history has to account for, as text, by table. */
export function tableRows(file: string): Record<string, string[]> {
  const db = new Sqlite(file, { readonly: true });
  try {
    const tables = db
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'turn_words%' ORDER BY name",
      )
      .all()
      .map((row) => row.name)
      .filter((name) => !beside.has(name));
    return Object.fromEntries(
      tables.map((name) => [
        name,
        db
          .prepare<[], object>(`SELECT * FROM ${name} ORDER BY id`)
          .all()
          .map((row) => JSON.stringify(row)),
      ]),
    );
  } finally {
    db.close();
  }
}
