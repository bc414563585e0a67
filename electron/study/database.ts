import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, type SqliteStatement, type Transaction } from 'kysely';
import { Soundness } from './soundness.ts';
import type { Tables } from './tables.ts';

/** What a query may do: read. A transaction or the whole database can stand in for it, never the other way round. */
export type Reader = Pick<
  Kysely<Tables>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor'
>;

/** What a command works in: one transaction, under one action of the journal. */
export type Writer = Transaction<Tables>;

/** The connection itself; only electron/study sees it. */
export type Connection = {
  readonly raw: Sqlite.Database;
  readonly db: Kysely<Tables>;
  readonly soundness: Soundness;
};

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

/**
 * Opens the file for this process alone, without changing a byte of it: looking at a study leaves it as it is. Throws SQLite's own
 * errors: SQLITE_BUSY where another process has it.
 */
export function connect(file: string): Connection {
  const raw = new Sqlite(file, { timeout: 300 });
  try {
    raw.pragma('locking_mode = EXCLUSIVE');
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    raw.pragma('recursive_triggers = ON');
    raw.pragma('cache_size = -65536');
    raw.pragma('temp_store = MEMORY');
    raw.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (cause) {
    raw.close();
    throw cause;
  }
  return {
    raw,
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(raw) }) }),
    soundness: new Soundness(raw),
  };
}

const isLogged = ({ raw }: Connection): boolean => raw.pragma('journal_mode', { simple: true }) !== 'delete';

/**
 * Has all that is written from now on go into a log beside the file, which is quicker. Called after the first change that stays,
 * so that one that is refused leaves the file as it was.
 */
export function writeToLog(connection: Connection): void {
  if (!isLogged(connection)) {
    connection.raw.pragma('journal_mode = WAL');
    // What is in the log is on the disk: nobody waits until it is in the file as well, see `emptyLog`.
    connection.raw.pragma('wal_autocheckpoint = 0');
  }
}

/** Pages that make the log worth emptying. */
const MANY_PAGES = 1000;

/** Puts a log that has grown long into the file, which takes as long as writing it did. To be called between requests. */
export function emptyLog({ raw }: Connection): void {
  if (!raw.open) {
    return;
  }
  const { log, checkpointed } = raw
    .prepare<[], { log: number; checkpointed: number }>('PRAGMA wal_checkpoint(NOOP)')
    .get() ?? { log: 0, checkpointed: 0 };
  if (log - checkpointed > MANY_PAGES) {
    raw.pragma('wal_checkpoint(PASSIVE)');
  }
}

/**
 * Puts everything back into the one file and lets go of it. No statistics are gathered: those of a small study would have a growing
 * one read from end to end.
 */
export async function disconnect(connection: Connection): Promise<void> {
  if (isLogged(connection)) {
    connection.raw.pragma('wal_checkpoint(TRUNCATE)');
    connection.raw.pragma('journal_mode = DELETE');
  }
  await connection.db.destroy();
  // Kysely closes only what it has used.
  connection.raw.close();
}
