import type Sqlite from 'better-sqlite3';

/** The names of a table's columns; none where there is no such table, or its description can't be read. */
export const columnsOf = (db: Sqlite.Database, table: string): readonly string[] =>
  db
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => name);

/** A row as the journal's triggers write it, in SQL. */
export const rowAsJson = (row: string, columns: readonly string[]): string =>
  `json_object(${columns.map((column) => `'${column}', ${row}."${column}"`).join(', ')})`;
