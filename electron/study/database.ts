import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, type SqliteStatement, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** What a query may do: read. A transaction or the whole database can stand in for it, never the other way round. */
export type Reader = Pick<
  Kysely<Tables>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor'
>;

/** What a command works in: one transaction, under one action of the journal. */
export type Writer = Transaction<Tables>;

/** The connection itself; only electron/study sees it. */
export type Connection = { readonly raw: Sqlite.Database; readonly db: Kysely<Tables> };

/** Statements are prepared once and kept: the same few dozen come again and again. */
function keepingStatements(raw: Sqlite.Database): {
  prepare: (text: string) => SqliteStatement;
  close: () => void;
} {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare: (text) => {
      const known = kept.get(text);
      if (known !== undefined) {
        return known;
      }
      const statement = raw.prepare(text);
      if (kept.size > 500) {
        kept.clear();
      }
      kept.set(text, statement);
      return statement;
    },
    close: () => {
      raw.close();
    },
  };
}

/** Opens the file for this process alone. Throws SQLite's own errors: SQLITE_BUSY where another process has it. */
export function connect(file: string): Connection {
  const raw = new Sqlite(file, { timeout: 300 });
  try {
    raw.pragma('locking_mode = EXCLUSIVE');
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    raw.pragma('recursive_triggers = ON');
    raw.pragma('cache_size = -65536');
    raw.pragma('temp_store = MEMORY');
    raw.exec('BEGIN IMMEDIATE; COMMIT');
  } catch (cause) {
    raw.close();
    throw cause;
  }
  return {
    raw,
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(raw) }) }),
  };
}

/**
 * Puts everything back into the one file and lets go of it. No statistics are gathered: those of a small study would have a growing
 * one read from end to end.
 */
export async function disconnect(connection: Connection): Promise<void> {
  connection.raw.pragma('wal_checkpoint(TRUNCATE)');
  connection.raw.pragma('journal_mode = DELETE');
  await connection.db.destroy();
}
