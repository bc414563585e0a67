/** Runs pieces of work one after another, in the order in which they came. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = this.#last.then(work, work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** When everything that was asked for so far is done. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
