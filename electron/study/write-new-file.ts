import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { refuse } from '#shared/contract/refusal.ts';
import { refuseFor } from './refuse-for.ts';

/** What SQLite leaves beside a study that was not put away. It can hold work, and it would be taken for the new study's. */
const leftovers = ['-wal', '-journal'];

/** Refuses a name that is taken, or beside which lies what is left of another study. */
export function requireFreeName(file: string): void {
  for (const ending of ['', ...leftovers]) {
    if (existsSync(`${file}${ending}`)) {
      refuse('file_exists', { file: `${file}${ending}` });
    }
  }
  if (!existsSync(dirname(file))) {
    refuse('folder_not_found', { folder: dirname(file) });
  }
}

/** Gives a finished file its name, unless somebody else has taken it meanwhile. */
function takeName(finished: string, file: string): void {
  requireFreeName(file);
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

/** Writes a new file that is there whole or not at all: under a name of its own first, then under the one asked for. */
export function writeNewFile(file: string, bytes: Uint8Array, ownName: string): void {
  requireFreeName(file);
  const making = `${file}.${ownName}.new`;
  try {
    const descriptor = openSync(making, 'wx');
    try {
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    takeName(making, file);
  } catch (cause) {
    refuseFor(cause, file);
  } finally {
    rmSync(making, { force: true });
  }
}
