import { EventEmitter } from 'node:events';
import type { PageIpc } from '#electron/hosts/desktop/bridge-over.ts';

type Frame = { readonly url: string; readonly parent: object | null };

type Answer = (event: { readonly senderFrame: Frame | null }, ...values: unknown[]) => unknown;

/** The workbench's own page, as a frame that speaks. */
const ownPage: Frame = { url: 'throughline://workbench/index.html#/sources', parent: null };

/** An event that may be prevented, as Electron's are. */
export class StandInEvent {
  prevented = false;
  preventDefault(): void {
    this.prevented = true;
  }
}

/** A stand-in for Electron's WebContents with the IPC of its page: like the real one it copies all values and takes its time. */
export class StandInContents extends EventEmitter {
  /** Who speaks when the page does. */
  speaker: Frame | null = ownPage;
  /** What the desktop had the page do by Electron's own means. */
  readonly done: string[] = [];
  mayOpenWindow: ((details: { url: string }) => { action: string }) | null = null;
  #destroyed = false;
  readonly #answers = new Map<string, Answer>();
  readonly #calls = new EventEmitter();
  readonly #page = new EventEmitter();

  readonly ipc = {
    handle: (channel: string, answer: Answer): void => {
      if (this.#answers.has(channel)) {
        throw new Error(`a second handler for ${channel}`);
      }
      this.#answers.set(channel, answer);
    },
    on: (channel: string, answer: Answer): unknown => this.#calls.on(channel, answer),
  };

  /** What the preload of this page holds. */
  readonly pageIpc: PageIpc = {
    invoke: async (channel, ...values) => {
      const sent = structuredClone(values);
      const event = { senderFrame: this.speaker };
      await Promise.resolve();
      const answer = this.#answers.get(channel);
      if (answer === undefined) {
        throw new Error(`no handler for ${channel}`);
      }
      return structuredClone(await answer(event, ...sent));
    },
    send: (channel, ...values) => {
      const sent = structuredClone(values);
      const event = { senderFrame: this.speaker };
      queueMicrotask(() => this.#calls.emit(channel, event, ...sent));
    },
    on: (channel, hear) => this.#page.on(channel, hear),
    off: (channel, hear) => this.#page.off(channel, hear),
  };

  send(channel: string, message: unknown): void {
    if (this.#destroyed) {
      throw new Error('Object has been destroyed');
    }
    const sent: unknown = structuredClone(message);
    queueMicrotask(() => this.#page.emit(channel, {}, sent));
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  destroy(): void {
    this.#destroyed = true;
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.mayOpenWindow = handler;
  }

  undo(): void {
    this.done.push('undo');
  }

  redo(): void {
    this.done.push('redo');
  }

  reload(): void {
    this.done.push('reload');
  }

  /** Whether something may happen that Electron announces beforehand. */
  allows(name: string, details: object = {}): boolean {
    const event = Object.assign(new StandInEvent(), details);
    this.emit(name, event, details);
    return !event.prevented;
  }
}
