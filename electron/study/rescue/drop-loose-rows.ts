import type Sqlite from 'better-sqlite3';

type Loose = { readonly table: string; readonly rowid: number };

/** Takes out what refers to something that is lost, and then what refers to that, until every link leads somewhere. */
export function dropLooseRows(db: Sqlite.Database): void {
  const check = db.prepare<[], Loose>('SELECT "table", rowid FROM pragma_foreign_key_check');
  for (let loose = check.all(); loose.length > 0; loose = check.all()) {
    for (const { table, rowid } of loose) {
      db.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid);
    }
  }
}
