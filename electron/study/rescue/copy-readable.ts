import type Sqlite from 'better-sqlite3';
import { contentHash } from '../contents.ts';
import { isConstraint, isDamage } from '../sqlite-error.ts';
import { columnsOf } from './columns-of.ts';
import { readableRows, type Row } from './readable-rows.ts';

/** Bytes are only worth keeping as what they were. */
const isWhole = (table: string, row: Row): boolean =>
  table !== 'contents' || (Buffer.isBuffer(row['bytes']) && contentHash(row['bytes']) === row['hash']);

/** Copies of one table whatever can be read and fits; returns how many rows. */
export function copyReadable(from: Sqlite.Database, to: Sqlite.Database, table: string): number {
  const known = new Set(columnsOf(from, table));
  const columns = columnsOf(to, table).filter((column) => known.has(column));
  if (columns.length === 0) {
    return 0;
  }
  const insert = to.prepare(
    `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
     VALUES (${columns.map(() => '?').join(', ')})`,
  );
  let copied = 0;
  for (const row of readableRows(from, table, columns)) {
    if (isWhole(table, row)) {
      try {
        copied += insert.run(columns.map((column) => row[column] ?? null)).changes;
      } catch (cause) {
        // A torn page can hold values that no study ever had.
        if (!isConstraint(cause) && !isDamage(cause)) {
          throw cause;
        }
      }
    }
  }
  return copied;
}
