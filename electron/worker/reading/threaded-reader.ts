import { availableParallelism } from 'node:os';
import type { Logger } from '#electron/ports/logger.ts';
import type { ByteStore } from '#electron/services/access/byte-store.ts';
import type {
  FileRead,
  FileReader,
  FileToRead,
  ReadTranscript,
} from '#electron/services/access/file-reader.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { err } from '#shared/kernel/result.ts';
import type { ReadingOffer } from '#shared/text/recognise-turns/readings-of.ts';
import { KeptTranscripts } from './kept-transcripts.ts';
import type { ReadingJob } from './reader-messages.ts';
import { ReaderPool } from './reader-pool.ts';
import type { JobEnd } from './reader.ts';

/** Texts of up to so many bytes are read where they are asked for, rather than have a thread come up for them. */
const LIGHT = 100_000;
/** More files than these are worth a thread. */
const FEW = 4;

const isText = (name: string): boolean => /\.(?:txt|text|vtt|webvtt|srt|sbv|sub)$/iu.test(name);

const sentences: { readonly [kind in Exclude<JobEnd['kind'], 'done'>]: (name: string) => FileRead } = {
  'too slow': (name) =>
    err({
      code: 'too_slow',
      message: `“${name}” takes too long to read; save the transcript as plain text (.txt) and import that.`,
    }),
  'too large': (name) =>
    err({
      code: 'too_large',
      message: `“${name}” holds more than can be read at once; split it into smaller files.`,
    }),
  mistake: (name) =>
    err({
      code: 'internal',
      message: `“${name}” could not be read; save the transcript as plain text (.txt) and import that.`,
    }),
  'not begun': () => refuse('cancelled', {}),
};

export type ReaderLimits = {
  /** Milliseconds that any file may take, and those that each megabyte of it adds. */
  readonly time: number;
  readonly timePerMegabyte: number;
  readonly threads: number;
};

export const usualLimits: ReaderLimits = {
  time: 30_000,
  timePerMegabyte: 500,
  threads: Math.max(1, availableParallelism() - 1),
};

/** Reads files in threads of their own; small texts in this one, while no thread is free for them. */
export class ThreadedReader implements FileReader {
  readonly #bytes: ByteStore;
  readonly #logger: Logger;
  readonly #limits: ReaderLimits;
  readonly #pool: ReaderPool;
  readonly #kept = new KeptTranscripts();

  constructor(bytes: ByteStore, logger: Logger, limits: ReaderLimits) {
    this.#bytes = bytes;
    this.#logger = logger;
    this.#limits = limits;
    this.#pool = new ReaderPool(limits.threads);
  }

  get width(): number {
    return this.#pool.most * 2 + 1;
  }

  expect(count: number): void {
    if (count > FEW) {
      this.#pool.warm(this.#pool.most);
    }
  }

  async read({ bytesId, name, reading }: FileToRead, signal: AbortSignal): Promise<FileRead> {
    const { bytes } = this.#bytes.fetch(bytesId);
    const key = JSON.stringify([name, reading.encoding, reading.convention, reading.columns]);
    const known = this.#kept.get(bytesId, key);
    if (known !== null) {
      return known;
    }
    const isLight = bytes.length <= LIGHT && isText(name);
    const end = await this.#carryOut({ kind: 'read', name, bytes, reading }, bytes.length, isLight, signal);
    const read = this.#readOf(end, name);
    this.#kept.keep(bytesId, key, read);
    return read;
  }

  async offers(
    { transcript, textBytes }: ReadTranscript,
    original: Uint8Array,
    signal: AbortSignal,
  ): Promise<readonly ReadingOffer[]> {
    const { recognition, length } = transcript;
    if (recognition === null) {
      return [];
    }
    const job = { kind: 'offers', textBytes: textBytes ?? original, recognition } as const;
    const end = await this.#carryOut(job, length, length <= LIGHT, signal);
    this.#tellMistake(end);
    return end.kind === 'done' && end.done.kind === 'offers' ? end.done.offers : [];
  }

  forget(bytesId: string): void {
    this.#kept.drop(bytesId);
    this.#bytes.drop(bytesId);
  }

  /** Ends the threads and lets go of all that was read. */
  rest(): void {
    this.#pool.end();
    this.#kept.clear();
  }

  async #carryOut(job: ReadingJob, size: number, isLight: boolean, signal: AbortSignal): Promise<JobEnd> {
    if (!isLight || this.#pool.hasRoom) {
      const { time, timePerMegabyte } = this.#limits;
      return this.#pool.run(job, time + (timePerMegabyte * size) / 1_000_000, signal);
    }
    try {
      // Every reader there is takes a while to load, and most studies are opened without bringing anything in.
      const { carryOut } = await import('./reading-job.ts');
      return { kind: 'done', done: await carryOut(job) };
    } catch (cause) {
      return { kind: 'mistake', cause };
    }
  }

  #readOf(end: JobEnd, name: string): FileRead {
    this.#tellMistake(end);
    if (end.kind === 'done') {
      return end.done.kind === 'read' ? end.done.read : sentences.mistake(name);
    }
    return sentences[end.kind](name);
  }

  #tellMistake(end: JobEnd): void {
    if (end.kind === 'mistake') {
      this.#logger.error('reading a file', end.cause);
    }
  }
}
