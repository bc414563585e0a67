import type { Ids } from '#electron/ports/ids.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Bytes } from '#shared/contract/values.ts';

/** Bytes on their way in or out, kept beside the contract until they are fetched. The oldest go when there are too many. */
export class ByteStore {
  readonly #kept = new Map<
    string,
    { readonly bytes: Uint8Array; readonly name: string; readonly mediaType: string }
  >();
  readonly #ids: Ids;
  readonly #limit: number;

  constructor(ids: Ids, limit = 2000) {
    this.#ids = ids;
    this.#limit = limit;
  }

  /** Keeps bytes and says how to fetch them. */
  offer(bytes: Uint8Array, name: string, mediaType: string): Bytes {
    const bytesId = this.#ids.next();
    this.#kept.set(bytesId, { bytes, name, mediaType });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#limit) {
        break;
      }
      this.#kept.delete(oldest);
    }
    return { bytesId, name, mediaType, size: bytes.byteLength };
  }

  /** The bytes that were sent or offered under this id; refused when they are gone. */
  fetch(bytesId: string): { readonly bytes: Uint8Array; readonly name: string; readonly mediaType: string } {
    return this.#kept.get(bytesId) ?? refuse('upload_missing', {});
  }

  drop(bytesId: string): void {
    this.#kept.delete(bytesId);
  }
}
