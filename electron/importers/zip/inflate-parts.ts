import { crc32, inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { ZipEntry } from './zip-entries.ts';

export type UnpackFailure = 'damaged' | 'too_large' | 'locked';

/** The most that the parts of a document may grow to; 18,000 words of a verbose writer take 2 MB. */
export const LARGEST_PARTS = 64_000_000;

const STORED = 0;
const DEFLATED = 8;

const isTooLarge = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';

/** The bytes of an entry as they lie in the archive, behind its own header (ZIP application note, section 4.3.7). */
function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 30);
  const start = at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + packed > bytes.length) throw new RangeError('The archive is cut short');
  return bytes.subarray(start, start + packed);
}

function inflate(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | null {
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED) return packed;
  return entry.method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }) : null;
}

/** Inflates the named parts of an archive, no further than is sensible, and looks at their checksums. */
export function inflateParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  wanted: ReadonlySet<string>,
): Result<ReadonlyMap<string, Uint8Array>, UnpackFailure> {
  const parts = new Map<string, Uint8Array>();
  let left = LARGEST_PARTS;
  try {
    for (const entry of entries) {
      if (!wanted.has(entry.name) || parts.has(entry.name)) continue;
      if (entry.locked) return err('locked');
      if (entry.full > left) return err('too_large');
      const part = inflate(bytes, entry, left);
      if (part === null || crc32(part) !== entry.checksum) return err('damaged');
      left -= part.length;
      parts.set(entry.name, part);
    }
    return ok(parts);
  } catch (cause) {
    return err(isTooLarge(cause) ? 'too_large' : 'damaged');
  }
}
