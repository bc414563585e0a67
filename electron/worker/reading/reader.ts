import { Worker } from 'node:worker_threads';
import { isFromReader, type ReadingDone, type ReadingJob } from './reader-messages.ts';

/** How a job ended: with what came of it, or without. */
export type JobEnd =
  | { readonly kind: 'done'; readonly done: ReadingDone }
  | { readonly kind: 'mistake'; readonly cause: unknown }
  /** It took too long, or more memory than there is. */
  | { readonly kind: 'too slow' }
  | { readonly kind: 'too large' }
  /** The thread was ended, for whatever reason, before it came to it. */
  | { readonly kind: 'not begun' };

type Posted = { readonly settle: (end: JobEnd) => void; readonly milliseconds: number };

/** Where the thread's code is: beside this file, in TypeScript while developing and bundled once built. */
const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './reader-thread.ts' : './reader.js',
  import.meta.url,
);

/** Megabytes of objects that reading one file may take. */
const MOST_MEMORY = 1024;
/** And of those that are soon let go of: what one file leaves behind needn't pile up with the next. */
const MOST_YOUNG = 16;

/** A thread that carries out jobs in the order in which they are posted, each in its time, and is ended when one takes longer. */
export class Reader {
  readonly #worker: Worker;
  readonly #posted: Posted[] = [];
  readonly #onFree: () => void;
  #timer: NodeJS.Timeout | null = null;
  #ready = false;
  #ended = false;

  /** `onFree` hears when it is ready for more, and when it has ended. */
  constructor(onFree: () => void) {
    this.#onFree = onFree;
    this.#worker = new Worker(threadFile, {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY, maxYoungGenerationSizeMb: MOST_YOUNG },
    });
    this.#worker.unref();
    this.#worker.on('message', (message: unknown) => {
      this.#hear(message);
    });
    this.#worker.on('error', (cause: unknown) => {
      const code = cause instanceof Error && 'code' in cause ? cause.code : null;
      this.#end(code === 'ERR_WORKER_OUT_OF_MEMORY' ? { kind: 'too large' } : { kind: 'mistake', cause });
    });
    this.#worker.on('exit', () => {
      this.#end({ kind: 'mistake', cause: new Error('a reading thread ended by itself') });
    });
  }

  get isReady(): boolean {
    return this.#ready;
  }

  get hasEnded(): boolean {
    return this.#ended;
  }

  /** How many jobs it has to do. */
  get load(): number {
    return this.#posted.length;
  }

  post(job: ReadingJob, milliseconds: number): Promise<JobEnd> {
    return new Promise((resolve) => {
      this.#posted.push({ settle: resolve, milliseconds });
      if (this.#posted.length === 1) {
        this.#watch();
      }
      this.#worker.postMessage({ job });
    });
  }

  /** Ends the thread at once, whatever it is doing. */
  end(): void {
    this.#end({ kind: 'not begun' });
  }

  #hear(message: unknown): void {
    if (!isFromReader(message) || this.#ended) {
      return;
    }
    if (message.kind === 'ready') {
      this.#ready = true;
    } else {
      this.#posted.shift()?.settle(message);
    }
    this.#watch();
    this.#onFree();
  }

  /** Gives the job at work its time. It begins when the thread has come up. */
  #watch(): void {
    if (this.#timer !== null) {
      clearTimeout(this.#timer);
      this.#timer = null;
    }
    const [first] = this.#posted;
    if (first !== undefined) {
      this.#timer = setTimeout(() => {
        this.#end({ kind: 'too slow' });
      }, first.milliseconds);
      this.#timer.unref();
    }
  }

  /** The job at work ends with the thread; those behind it have not begun. */
  #end(how: JobEnd): void {
    if (this.#ended) {
      return;
    }
    this.#ended = true;
    if (this.#timer !== null) {
      clearTimeout(this.#timer);
    }
    for (const [index, { settle }] of this.#posted.splice(0).entries()) {
      settle(index === 0 ? how : { kind: 'not begun' });
    }
    void this.#worker.terminate();
    this.#onFree();
  }
}
