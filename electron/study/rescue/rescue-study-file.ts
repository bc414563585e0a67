import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { refuse, Refusal } from '#shared/contract/refusal.ts';
import { disconnect, type Writer } from '../database.ts';
import { inspectFile } from '../inspect-file.ts';
import { newestVersion } from '../migrate.ts';
import { emptyStudy } from '../open-study.ts';
import { refuseFor } from '../refuse-for.ts';
import { isDamage } from '../sqlite-error.ts';
import type { StudyPorts } from '../study.ts';
import { requireFreeName, writeNewFile } from '../write-new-file.ts';
import { mendLength, mendSchema } from './mend-copy.ts';
import { rescueInto, type RescuedRows } from './rescue-into.ts';

/** Files that SQLite may have left beside a study that was not put away. */
const beside = ['', '-wal', '-journal'];

/** Refuses what is no study, or comes from a newer Throughline; a damaged one is what is wanted here. */
function looksRescuable(file: string): void {
  try {
    inspectFile(file, newestVersion);
  } catch (cause) {
    if (!(cause instanceof Refusal) || cause.code !== 'study_damaged') {
      throw cause;
    }
  }
}

/** Whether all tables are described in the file. */
function isDescribed(db: Sqlite.Database, tables: Sqlite.Database): boolean {
  const names = "SELECT count(*) FROM sqlite_schema WHERE type = 'table'";
  try {
    return db.prepare(names).pluck().get() === tables.prepare(names).pluck().get();
  } catch (cause) {
    if (isDamage(cause)) {
      return false;
    }
    throw cause;
  }
}

/** Opens a copy of the damaged file, so that not even SQLite writes to it. */
function openCopy(damaged: string, copy: string, fresh: Sqlite.Database): Sqlite.Database {
  for (const ending of beside) {
    if (existsSync(`${damaged}${ending}`)) {
      copyFileSync(`${damaged}${ending}`, `${copy}${ending}`);
    }
  }
  mendLength(copy);
  const db = new Sqlite(copy);
  if (isDescribed(db, fresh)) {
    return db;
  }
  db.close();
  mendSchema(copy, fresh);
  return new Sqlite(copy);
}

/**
 * Puts what can be read of a damaged study into a new file, and says how much that was. The damaged one is not touched.
 * `settle` brings the derived tables up to what was rescued.
 */
export async function rescueStudyFile(
  damaged: string,
  file: string,
  ports: StudyPorts,
  settle: (trx: Writer) => Promise<void>,
): Promise<RescuedRows> {
  looksRescuable(damaged);
  requireFreeName(file);
  const connection = await emptyStudy(ports);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-rescue-'));
  let from: Sqlite.Database | null = null;
  try {
    from = openCopy(damaged, join(folder, 'damaged'), connection.raw);
    connection.raw.pragma('foreign_keys = OFF');
    const rescued = rescueInto(from, connection.raw, basename(damaged), {
      now: ports.clock.now(),
      nextId: () => ports.ids.next(),
    });
    if (rescued.read + rescued.restored === 0) {
      return refuse('nothing_to_rescue', { file: damaged });
    }
    connection.raw.pragma('foreign_keys = ON');
    await connection.db.transaction().execute(settle);
    writeNewFile(file, connection.raw.serialize(), ports.ids.next());
    return rescued;
  } catch (cause) {
    if (isDamage(cause)) {
      return refuse('nothing_to_rescue', { file: damaged });
    }
    return refuseFor(cause, file);
  } finally {
    from?.close();
    await disconnect(connection);
    rmSync(folder, { recursive: true, force: true });
  }
}
