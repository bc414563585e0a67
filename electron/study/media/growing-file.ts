import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { mediaFile, unfinishedFile } from './media-folder.ts';

/** A file that comes in piece by piece and is never held whole: on the disk beside the study, hashed on its way. */
export class GrowingFile {
  readonly #study: string;
  readonly #hash = createHash('sha256');
  #path: string;
  #size = 0;
  #isKept = false;

  /** `name` is one that no other file on its way has. */
  constructor(study: string, name: string) {
    this.#study = study;
    this.#path = unfinishedFile(study, name);
    closeSync(openSync(this.#path, 'wx'));
  }

  get path(): string {
    return this.#path;
  }

  get size(): number {
    return this.#size;
  }

  /** The SHA-256 of what has come in so far. */
  get hash(): string {
    return this.#hash.copy().digest('hex');
  }

  add(bytes: Uint8Array): void {
    const descriptor = openSync(this.#path, 'a');
    try {
      for (let written = 0; written < bytes.byteLength;) {
        written += writeSync(descriptor, bytes, written);
      }
    } finally {
      closeSync(descriptor);
    }
    this.#hash.update(bytes);
    this.#size += bytes.byteLength;
  }

  /** The first bytes, at most so many. */
  head(most: number): Uint8Array {
    const bytes = Buffer.alloc(most);
    const descriptor = openSync(this.#path, 'r');
    try {
      return bytes.subarray(0, readSync(descriptor, bytes, 0, most, 0));
    } finally {
      closeSync(descriptor);
    }
  }

  readAll(): Uint8Array {
    return readFileSync(this.#path);
  }

  /**
   * Gives the file its place among the study's recordings, whole or not at all, and returns its hash; what has that name already is
   * the same bytes, or was damaged. May be asked again.
   */
  keep(extension: string): string {
    const { hash } = this;
    const place = mediaFile(this.#study, { hash, extension });
    if (this.#path === place) {
      return hash;
    }
    this.#sync();
    renameSync(this.#path, place);
    this.#path = place;
    this.#isKept = true;
    return hash;
  }

  /** Takes it away again, unless it was kept. */
  drop(): void {
    if (!this.#isKept) {
      rmSync(this.#path, { force: true });
    }
  }

  #sync(): void {
    const descriptor = openSync(this.#path, 'r+');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
}
