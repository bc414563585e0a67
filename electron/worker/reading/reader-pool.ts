import { refuse } from '#shared/contract/refusal.ts';
import type { ReadingJob } from './reader-messages.ts';
import { Reader, type JobEnd } from './reader.ts';

type Waiting = {
  readonly job: ReadingJob;
  readonly milliseconds: number;
  readonly post: (reader: Reader) => void;
};

/** One job at work and one behind it, so that no thread waits for the one that asks. */
const MOST_POSTED = 2;

/** Threads without work are kept for so many milliseconds. */
const KEPT = 30_000;

/** A few threads that read files. They are started when they are first needed and ended when nothing was asked for a while. */
export class ReaderPool {
  readonly #most: number;
  readonly #waiting: Waiting[] = [];
  #readers: Reader[] = [];
  #idle: NodeJS.Timeout | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  get most(): number {
    return this.#most;
  }

  /** Whether a thread is up and would take a job now. */
  get hasRoom(): boolean {
    return this.#readers.some((reader) => reader.isReady && reader.load < MOST_POSTED);
  }

  /** Starts so many threads, or as many as there may be. */
  warm(count: number): void {
    while (this.#readers.length < Math.min(count, this.#most)) {
      this.#readers.push(
        new Reader(() => {
          this.#hand();
        }),
      );
    }
    this.#restLater();
  }

  /**
   * Carries out a job in one of the threads. Cancelling ends the thread that is at it; what that thread had yet to do is done by
   * another.
   */
  async run(job: ReadingJob, milliseconds: number, signal: AbortSignal): Promise<JobEnd> {
    for (;;) {
      const end = await this.#once(job, milliseconds, signal);
      if (signal.aborted) {
        refuse('cancelled', {});
      }
      if (end.kind !== 'not begun') {
        return end;
      }
    }
  }

  /** Ends all threads. */
  end(): void {
    for (const reader of this.#readers) {
      reader.end();
    }
    this.#readers = [];
  }

  #once(job: ReadingJob, milliseconds: number, signal: AbortSignal): Promise<JobEnd> {
    return new Promise((resolve) => {
      let at: Reader | null = null;
      const settle = (end: JobEnd): void => {
        signal.removeEventListener('abort', cancel);
        resolve(end);
      };
      const waiting: Waiting = {
        job,
        milliseconds,
        post: (reader) => {
          at = reader;
          void reader.post(job, milliseconds).then(settle);
        },
      };
      const cancel = (): void => {
        const place = this.#waiting.indexOf(waiting);
        if (place !== -1) {
          this.#waiting.splice(place, 1);
        }
        at?.end();
        settle({ kind: 'not begun' });
      };
      if (signal.aborted) {
        settle({ kind: 'not begun' });
        return;
      }
      signal.addEventListener('abort', cancel);
      this.#waiting.push(waiting);
      this.#hand();
    });
  }

  /** Hands what waits to the threads with the least to do. */
  #hand(): void {
    this.#readers = this.#readers.filter((reader) => !reader.hasEnded);
    while (this.#waiting.length > 0) {
      const [free] = this.#readers.toSorted((one, other) => one.load - other.load);
      if (free === undefined || (free.load > 0 && this.#readers.length < this.#most)) {
        this.warm(this.#readers.length + 1);
      } else if (free.load < MOST_POSTED) {
        this.#waiting.shift()?.post(free);
      } else {
        break;
      }
    }
    this.#restLater();
  }

  #restLater(): void {
    if (this.#idle !== null) {
      clearTimeout(this.#idle);
    }
    this.#idle = setTimeout(() => {
      if (this.#readers.every((reader) => reader.load === 0)) {
        this.end();
      }
    }, KEPT);
    this.#idle.unref();
  }
}
