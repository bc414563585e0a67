import {
  closeSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { WireError } from '#shared/contract/errors.ts';
import { Refusal, refuse } from '#shared/contract/refusal.ts';
import { toWireError } from '#shared/messages/to-wire-error.ts';
import { secretName } from '../../ports/secrets.ts';
import { applicationId } from '../../study/application-id.ts';
import { errnoOf } from './errno-of.ts';

/** Where SQLite keeps the mark of the program that a file belongs to. */
const markAt = 68;

function isStudy(file: string): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const mark = Buffer.alloc(4);
    return readSync(descriptor, mark, 0, 4, markAt) === 4 && mark.readUInt32BE() === applicationId;
  } finally {
    closeSync(descriptor);
  }
}

function write(bytes: Uint8Array | string, file: string): void {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.isFile() === false) {
    // A device or a pipe keeps nothing that could be lost.
    writeFileSync(file, bytes);
    return;
  }
  if (there !== undefined && isStudy(file)) {
    refuse('is_study', { file });
  }
  const target = there === undefined ? file : realpathSync(file);
  const making = `${target}.${secretName()}.new`;
  try {
    writeFileSync(making, bytes, { flag: 'wx', mode: (there?.mode ?? 0o666) & 0o777 });
    renameSync(making, target);
  } finally {
    rmSync(making, { force: true });
  }
}

function refusalFor(cause: unknown, file: string): unknown {
  switch (errnoOf(cause)) {
    case null:
      return cause;
    case 'ENOENT':
      return new Refusal('folder_not_found', { folder: dirname(file) });
    case 'EISDIR':
      return new Refusal('is_directory', { file });
    case 'ENOSPC':
    case 'EDQUOT':
      return new Refusal('disk_full', { file });
    case 'EIO':
    case 'ENXIO':
    case 'ENODEV':
    case 'ESTALE':
    case 'ETIMEDOUT':
      return new Refusal('disk_failed', { file });
    case 'EBUSY':
    case 'ETXTBSY':
      return new Refusal('file_held', { file });
    default:
      return new Refusal('no_permission', { file });
  }
}

/** Puts what was asked for into a file, whole or not at all, and never in the place of a study. Says why when it can't. */
export function writeOut(bytes: Uint8Array | string, file: string): WireError | null {
  try {
    write(bytes, file);
    return null;
  } catch (cause) {
    return toWireError(refusalFor(cause, file));
  }
}
