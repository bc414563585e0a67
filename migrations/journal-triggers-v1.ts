import { sql, type QueryExecutorProvider } from 'kysely';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

type Column = { readonly name: string; readonly type: string };

// A text that one of SQLite's JSON functions has just made would go in as an object of its own; joined to nothing, it is text.
const valueOf = (row: 'NEW' | 'OLD', { name, type }: Column): string =>
  type === 'TEXT' ? `${row}."${name}" || ''` : `${row}."${name}"`;

const rowAsJson = (row: 'NEW' | 'OLD', columns: readonly Column[]): string =>
  `json_object(${columns.map((column) => `${literal(column.name)}, ${valueOf(row, column)}`).join(', ')})`;

const record = (table: string, id: string, before: string, after: string): string =>
  `INSERT INTO journal (action, tbl, row, before, after)
   VALUES ((SELECT action FROM acting), ${literal(table)}, ${id}, ${before}, ${after});`;

/**
 * Makes the triggers that write every change of a table's rows into the journal, before and after, under the action at work.
 * Outside an action the journal refuses the row (its `action` may not be null), and with it the change.
 */
export async function journalTable(db: QueryExecutorProvider, table: string): Promise<void> {
  const info = await sql<Column>`SELECT name, type FROM pragma_table_info(${table})`.execute(db);
  const columns = info.rows;
  const unfit = columns.find(({ type }) => type !== 'TEXT' && type !== 'INTEGER');
  if (unfit !== undefined || columns[0]?.name !== 'id') {
    throw new Error(`${table}: a journalled table begins with id and holds text and integers only`);
  }
  const before = rowAsJson('OLD', columns);
  const after = rowAsJson('NEW', columns);
  const changed = columns.map(({ name }) => `OLD."${name}" IS NOT NEW."${name}"`).join(' OR ');
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
