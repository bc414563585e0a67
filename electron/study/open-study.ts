import { closeSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { refuse, Refusal } from '#shared/contract/refusal.ts';
import { connect, disconnect, type Connection } from './database.ts';
import { inspectFile } from './inspect-file.ts';
import { migrate, newestVersion } from './migrate.ts';
import { isBusy, isDamage, isFull, sqliteCode } from './sqlite-error.ts';
import { Study, type StudyPorts } from './study.ts';

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
  if (['SQLITE_READONLY', 'SQLITE_CANTOPEN'].some((code) => sqliteCode(cause)?.startsWith(code))) {
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

/** Claims the name, so that of two who create the same study one is refused. */
function claim(file: string): void {
  if (existsSync(file)) {
    refuse('file_exists', { file });
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, 'wx'));
  } catch {
    refuse('no_permission', { file });
  }
}

/** Creates an empty study file at the newest schema. What it starts with is for its first action to say. */
export async function createStudyFile(file: string, ports: StudyPorts): Promise<Study> {
  claim(file);
  try {
    return new Study(file, await prepared(file, ports), ports);
  } catch (cause) {
    rmSync(file, { force: true });
    return refuseFor(cause, file);
  }
}

/** A study in memory that nobody keeps. */
export async function scratchStudy(ports: StudyPorts): Promise<Study> {
  return new Study('', await prepared(':memory:', ports), ports);
}
