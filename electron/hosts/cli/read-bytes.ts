import { readFileSync } from 'node:fs';
import type { WireError } from '#shared/contract/errors.ts';
import { Refusal } from '#shared/contract/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { toWireError } from '#shared/messages/to-wire-error.ts';
import { errnoOf } from './errno-of.ts';

function refusalFor(cause: unknown, file: string): Refusal {
  switch (errnoOf(cause)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal('file_not_found', { file });
    case 'EISDIR':
      return new Refusal('is_directory', { file });
    default:
      return new Refusal('file_unreadable', { file });
  }
}

/** What stands in a file that a person named, or why it can't be had. */
export function readBytes(file: string): Result<Uint8Array, WireError> {
  try {
    return ok(readFileSync(file));
  } catch (cause) {
    return err(toWireError(refusalFor(cause, file)));
  }
}
