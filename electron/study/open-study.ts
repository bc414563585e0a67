import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { refuse, Refusal } from '#shared/contract/refusal.ts';
import { connect, disconnect, type Connection } from './database.ts';
import { inspectFile } from './inspect-file.ts';
import { migrate, newestVersion } from './migrate.ts';
import { isBusy, isDamage, isFull, sqliteCode } from './sqlite-error.ts';
import { Study, type StudyPorts } from './study.ts';

const isFileError = (cause: unknown): boolean =>
  cause instanceof Error &&
  'code' in cause &&
  ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(String(cause.code));

function refuseFor(cause: unknown, file: string): never {
  if (cause instanceof Refusal) {
    throw cause;
  }
  if (isBusy(cause)) {
    return refuse('study_open_elsewhere', { file, by: null });
  }
  if (isDamage(cause)) {
    return refuse('study_damaged', { file });
  }
  if (isFull(cause)) {
    return refuse('disk_full', { file });
  }
  if (
    ['SQLITE_READONLY', 'SQLITE_CANTOPEN'].some((code) => sqliteCode(cause)?.startsWith(code)) ||
    isFileError(cause)
  ) {
    return refuse('no_permission', { file });
  }
  throw cause;
}

async function prepared(file: string, ports: StudyPorts): Promise<Connection> {
  const connection = connect(file);
  try {
    await migrate(connection, file, ports.clock.now());
    return connection;
  } catch (cause) {
    await disconnect(connection);
    throw cause;
  }
}

/** Opens a study for this process alone, bringing it to the newest schema. Refuses with one sentence what it can't open, unchanged. */
export async function openStudy(file: string, ports: StudyPorts): Promise<Study> {
  inspectFile(file, newestVersion);
  try {
    return new Study(file, await prepared(file, ports), ports);
  } catch (cause) {
    return refuseFor(cause, file);
  }
}

/** Gives a finished file its name, unless somebody else has taken it meanwhile. */
function takeName(finished: string, file: string): void {
  try {
    linkSync(finished, file);
  } catch (cause) {
    if (existsSync(file)) {
      refuse('file_exists', { file });
    }
    // Some file systems know no links; there the name is taken by renaming.
    if (cause instanceof Error) {
      renameSync(finished, file);
    }
  }
}

/**
 * Makes a study file at the newest schema. It is made and filled under a name of its own and then takes the one it was asked
 * for, so that a half-made study is never left there.
 */
export async function makeStudyFile<Value>(
  file: string,
  ports: StudyPorts,
  fill: (connection: Connection, making: string) => Promise<Value>,
): Promise<Value> {
  if (existsSync(file)) {
    refuse('file_exists', { file });
  }
  const making = `${file}.${ports.ids.next()}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const connection = await prepared(making, ports);
    let value: Value;
    try {
      value = await fill(connection, making);
    } finally {
      await disconnect(connection);
    }
    takeName(making, file);
    return value;
  } catch (cause) {
    return refuseFor(cause, file);
  } finally {
    for (const ending of ['', '-wal', '-shm']) {
      rmSync(`${making}${ending}`, { force: true });
    }
  }
}

/** Creates an empty study file. What it starts with is for its first action to say. */
export async function createStudyFile(file: string, ports: StudyPorts): Promise<Study> {
  await makeStudyFile(file, ports, () => Promise.resolve());
  return openStudy(file, ports);
}

/** A study in memory that nobody keeps. */
export async function scratchStudy(ports: StudyPorts): Promise<Study> {
  return new Study('', await prepared(':memory:', ports), ports);
}
