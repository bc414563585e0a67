import { sql, type QueryExecutorProvider } from 'kysely';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const rowAsJson = (row: 'NEW' | 'OLD', columns: readonly string[]): string =>
  `json_object(${columns.map((column) => `${literal(column)}, ${row}."${column}"`).join(', ')})`;

const record = (table: string, id: string, before: string, after: string): string =>
  `INSERT INTO journal (action, tbl, row, before, after)
   VALUES ((SELECT action FROM acting), ${literal(table)}, ${id}, ${before}, ${after});`;

/**
 * Makes the triggers that write every change of a table's rows into the journal, before and after, under the action at work.
 * Outside an action the journal refuses the row (its `action` may not be null), and with it the change.
 */
export async function journalTable(db: QueryExecutorProvider, table: string): Promise<void> {
  const info = await sql<{
    name: string;
    type: string;
  }>`SELECT name, type FROM pragma_table_info(${table})`.execute(db);
  const columns = info.rows.map((column) => column.name);
  const unfit = info.rows.find((column) => column.type !== 'TEXT' && column.type !== 'INTEGER');
  if (unfit !== undefined || columns[0] !== 'id') {
    throw new Error(`${table}: a journalled table begins with id and holds text and integers only`);
  }
  const before = rowAsJson('OLD', columns);
  const after = rowAsJson('NEW', columns);
  const changed = columns.map((column) => `OLD."${column}" IS NOT NEW."${column}"`).join(' OR ');
  const statements = [
    `CREATE TRIGGER journal_${table}_insert AFTER INSERT ON ${table} BEGIN
       ${record(table, 'NEW.id', 'NULL', after)}
     END`,
    `CREATE TRIGGER journal_${table}_update AFTER UPDATE ON ${table} WHEN ${changed} BEGIN
       ${record(table, 'OLD.id', before, after)}
     END`,
    `CREATE TRIGGER journal_${table}_delete AFTER DELETE ON ${table} BEGIN
       ${record(table, 'OLD.id', before, 'NULL')}
     END`,
    `CREATE TRIGGER journal_${table}_id BEFORE UPDATE OF id ON ${table} WHEN OLD.id IS NOT NEW.id BEGIN
       SELECT RAISE(ABORT, 'an id never changes');
     END`,
  ];
  for (const statement of statements) {
    await sql.raw(statement).execute(db);
  }
}

/** Makes a table that is only ever added to: rows can be neither changed nor deleted. */
export async function keepForEver(db: QueryExecutorProvider, table: string): Promise<void> {
  for (const change of ['UPDATE', 'DELETE']) {
    await sql
      .raw(
        `CREATE TRIGGER keep_${table}_${change.toLowerCase()} BEFORE ${change} ON ${table} BEGIN
           SELECT RAISE(ABORT, '${table} is only ever added to');
         END`,
      )
      .execute(db);
  }
}
