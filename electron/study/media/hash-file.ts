import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const atOnce = 4 * 1024 * 1024;

/** The SHA-256 of a file's bytes, read piece by piece. */
export function hashFile(path: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(atOnce);
  const descriptor = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(descriptor, piece, 0, atOnce, null);
      if (length === 0) {
        return hash.digest('hex');
      }
      hash.update(piece.subarray(0, length));
    }
  } finally {
    closeSync(descriptor);
  }
}
