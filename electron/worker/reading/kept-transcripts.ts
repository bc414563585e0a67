import type { FileRead } from '#electron/services/access/file-reader.ts';

/** What was read of files, by their bytes and how they were read; the longest unused go when there is too much. */
export class KeptTranscripts {
  readonly #kept = new Map<string, Map<string, FileRead>>();
  readonly #limit: number;
  #size = 0;

  /** `limit` in bytes. */
  constructor(limit = 100_000_000) {
    this.#limit = limit;
  }

  get(bytesId: string, reading: string): FileRead | null {
    return this.#kept.get(bytesId)?.get(reading) ?? null;
  }

  keep(bytesId: string, reading: string, read: FileRead): void {
    const readings = this.#kept.get(bytesId) ?? new Map<string, FileRead>();
    this.#size += lengthOf(read) - lengthOf(readings.get(reading));
    readings.set(reading, read);
    this.#kept.delete(bytesId);
    this.#kept.set(bytesId, readings);
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= this.#limit || oldest === bytesId) {
        break;
      }
      this.drop(oldest);
    }
  }

  drop(bytesId: string): void {
    for (const read of this.#kept.get(bytesId)?.values() ?? []) {
      this.#size -= lengthOf(read);
    }
    this.#kept.delete(bytesId);
  }

  clear(): void {
    this.#kept.clear();
    this.#size = 0;
  }
}

const lengthOf = (read: FileRead | undefined): number =>
  read?.ok === true ? (read.value.textBytes?.length ?? 0) + read.value.turnsBytes.length : 0;
