import type Sqlite from 'better-sqlite3';
import { contentHash } from '../contents.ts';
import { isConstraint, isDamage } from '../sqlite-error.ts';
import { columnsOf } from './columns-of.ts';
import { readableRows, type Row } from './readable-rows.ts';

export type Copied = { readonly rows: number; readonly isWhole: boolean };

function isJson(text: Row[string] | undefined): boolean {
  try {
    return typeof text !== 'string' || JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

/** Whether a row is what was written: a long one goes on over pages that may be lost, and then ends in nothing. */
function isWhole(table: string, row: Row): boolean {
  switch (table) {
    case 'contents':
      return Buffer.isBuffer(row['bytes']) && contentHash(row['bytes']) === row['hash'];
    case 'journal':
      return isJson(row['before']) && isJson(row['after']);
    default:
      return Object.values(row).every((value) => typeof value !== 'string' || !value.includes('\u0000'));
  }
}

/** Copies of one table whatever can be read and fits; returns how many rows, and whether that was all of it. */
export function copyReadable(from: Sqlite.Database, to: Sqlite.Database, table: string): Copied {
  const known = new Set(columnsOf(from, table));
  const columns = columnsOf(to, table).filter((column) => known.has(column));
  if (columns.length === 0) {
    return { rows: 0, isWhole: false };
  }
  const insert = to.prepare(
    `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
     VALUES (${columns.map(() => '?').join(', ')})`,
  );
  let rows = 0;
  let all = true;
  const miss = (): void => {
    all = false;
  };
  for (const row of readableRows(from, table, columns, miss)) {
    if (!isWhole(table, row)) {
      miss();
    } else {
      try {
        rows += insert.run(columns.map((column) => row[column] ?? null)).changes;
      } catch (cause) {
        // A torn page can hold values that no study ever had.
        if (!isConstraint(cause) && !isDamage(cause)) {
          throw cause;
        }
        miss();
      }
    }
  }
  return { rows, isWhole: all };
}
