import { indexSomeDue, unitsDue } from '#electron/services/search/words-due.ts';
import { readText } from '#electron/study/contents.ts';
import type { Study } from '#electron/study/study.ts';
import type { Queue } from './queue.ts';

/** Code units that are indexed before anybody else has a turn: less than a tenth of a second. */
const SLICE = 400_000;

/** Code units whose words are still indexed before the study is put away; more than these wait for the next time. */
const BEFORE_CLOSING = 2_000_000;

/** Puts the words that are due into the search index, part by part between requests. */
export class WordIndex {
  readonly #study: Study;
  readonly #queue: Queue;
  readonly #onMistake: (cause: unknown) => void;
  #isRunning = false;
  #isClosing = false;

  constructor(study: Study, queue: Queue, onMistake: (cause: unknown) => void) {
    this.#study = study;
    this.#queue = queue;
    this.#onMistake = onMistake;
  }

  /** Begins, or goes on, unless it is at it. */
  start(): void {
    if (!this.#isRunning) {
      this.#isRunning = true;
      this.#later();
    }
  }

  /** Puts in all that is due. To be called where nothing else is at work. */
  async complete(): Promise<void> {
    if ((await unitsDue(this.#study.reader)) > 0) {
      await this.#index(Infinity);
    }
  }

  /** Stops, after the rest if that is little. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#queue.run(() => this.#finishLittle()).catch(this.#onMistake);
  }

  #index(mostUnits: number): Promise<boolean> {
    return this.#study.derive((trx) => indexSomeDue(trx, { read: readText }, mostUnits));
  }

  async #finishLittle(): Promise<void> {
    const units = await unitsDue(this.#study.reader);
    if (units > 0 && units <= BEFORE_CLOSING) {
      await this.#index(Infinity);
    }
  }

  async #slice(): Promise<boolean> {
    if (this.#isClosing || (await unitsDue(this.#study.reader)) === 0) {
      return false;
    }
    const isMore = await this.#index(SLICE);
    this.#study.tidyLog();
    return isMore;
  }

  #later(): void {
    setImmediate(() => {
      this.#queue
        .run(() => this.#slice())
        .then((isMore) => {
          this.#isRunning = isMore;
          if (isMore) {
            this.#later();
          }
        })
        .catch((cause: unknown) => {
          this.#isRunning = false;
          this.#onMistake(cause);
        });
    });
  }
}
