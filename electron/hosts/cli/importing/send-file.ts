import { openAsBlob, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Client } from '#shared/contract/client.ts';
import type { WireError } from '#shared/contract/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { pieceSize } from '#shared/rpc/put-file.ts';
import { readBytes } from '../read-bytes.ts';

/** A file whose bytes are with the study. */
export type Sent = { readonly bytesId: string; readonly name: string };

/** A file that could not even be read. */
export type Unsent = { readonly path: string; readonly error: WireError };

/** Whether a file is too large to be read at once, as recordings are. */
function isLarge(path: string): boolean {
  try {
    return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > pieceSize;
  } catch {
    return false;
  }
}

/** Sends the bytes of a file ahead of the call that names them. */
export async function sendFile(client: Client, path: string): Promise<Result<Sent, Unsent>> {
  const name = basename(path);
  if (isLarge(path)) {
    return ok({ bytesId: await client.putFile(name, await openAsBlob(path)), name });
  }
  const bytes = readBytes(path);
  return bytes.ok
    ? ok({ bytesId: await client.putBytes(name, bytes.value), name })
    : err({ path, error: bytes.error });
}
