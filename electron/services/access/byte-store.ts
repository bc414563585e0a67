import type { Ids } from '#electron/ports/ids.ts';
import { GrowingFile } from '#electron/study/media/growing-file.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Bytes } from '#shared/contract/values.ts';

type Kept = { readonly name: string; readonly mediaType: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly file: GrowingFile }
);

/**
 * Bytes on their way in or out, kept beside the contract until they are fetched; the oldest go when there are too many. What
 * comes in pieces is a file beside the study and never held whole.
 */
export class ByteStore {
  readonly #kept = new Map<string, Kept>();
  readonly #ids: Ids;
  readonly #limit: number;

  constructor(ids: Ids, limit = 2000) {
    this.#ids = ids;
    this.#limit = limit;
  }

  /** Keeps bytes and says how to fetch them. */
  offer(bytes: Uint8Array, name: string, mediaType: string): Bytes {
    const bytesId = this.#ids.next();
    this.#keep(bytesId, { bytes, name, mediaType });
    return { bytesId, name, mediaType, size: bytes.byteLength };
  }

  /** Takes a piece of what is too large to come at once: the next of those begun under this id, or the first of a new one. Returns the id. */
  add(study: string, bytesId: string | null, name: string, piece: Uint8Array): string {
    if (bytesId === null) {
      const begun = this.#ids.next();
      this.#keep(begun, {
        file: new GrowingFile(study, begun),
        name,
        mediaType: 'application/octet-stream',
      });
      return this.add(study, begun, name, piece);
    }
    const kept = this.#find(bytesId);
    if (!('file' in kept)) {
      return refuse('upload_missing', {});
    }
    kept.file.add(piece);
    return bytesId;
  }

  /** The bytes that were sent or offered under this id; refused when they are gone. */
  fetch(bytesId: string): { readonly bytes: Uint8Array; readonly name: string; readonly mediaType: string } {
    const kept = this.#find(bytesId);
    return 'file' in kept ? { ...kept, bytes: kept.file.readAll() } : kept;
  }

  /** What came under this id as a file beside the study, to become a recording there; what came at once is written to one. */
  asFile(study: string, bytesId: string): { readonly file: GrowingFile; readonly name: string } {
    const kept = this.#find(bytesId);
    if ('file' in kept) {
      return kept;
    }
    const file = new GrowingFile(study, this.#ids.next());
    file.add(kept.bytes);
    const asFile = { file, name: kept.name, mediaType: kept.mediaType };
    this.#kept.set(bytesId, asFile);
    return asFile;
  }

  /** The first bytes of what came under this id, at most so many. */
  head(bytesId: string, most: number): Uint8Array {
    const kept = this.#find(bytesId);
    return 'file' in kept ? kept.file.head(most) : kept.bytes.subarray(0, most);
  }

  drop(bytesId: string): void {
    const kept = this.#kept.get(bytesId);
    this.#kept.delete(bytesId);
    if (kept !== undefined && 'file' in kept) {
      kept.file.drop();
    }
  }

  #find(bytesId: string): Kept {
    return this.#kept.get(bytesId) ?? refuse('upload_missing', {});
  }

  #keep(bytesId: string, kept: Kept): void {
    this.#kept.set(bytesId, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#limit) {
        break;
      }
      this.drop(oldest);
    }
  }
}
