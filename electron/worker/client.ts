import { Worker } from 'node:worker_threads';
import { settingsPath } from '#electron/ports/settings-file.ts';
import { WireError } from '#shared/contract/errors.ts';
import { Rescued } from '#shared/contract/study.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallOptions, Channel } from '#shared/rpc/channel.ts';
import { FromThread, type ToThread } from '#shared/rpc/thread-messages.ts';

type Pending = {
  readonly settle: (result: Result<unknown, unknown>) => void;
  readonly onProgress: CallOptions['onProgress'];
};

/** A request without its id; kept apart for each kind, so that none loses its fields. */
type Request = ToThread extends infer Message
  ? Message extends { id: number }
    ? Omit<Message, 'id'>
    : never
  : never;

/** Bytes as the thread hands them out. */
export type FetchedBytes = { readonly bytes: Uint8Array; readonly name: string; readonly mediaType: string };

/** Where the thread's code is: beside this file, in TypeScript while developing and bundled once built. */
const threadFile = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url);

/** Megabytes that new objects may take: with more, importing many files is no quicker and its process a fifth larger. */
const MOST_YOUNG = 48;

/** Where a recording's file lies, and what it is. */
export type Media = { readonly path: string; readonly mediaType: string };

const isMedia = (value: unknown): value is Media =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  'mediaType' in value &&
  typeof value.mediaType === 'string';

const isFetched = (value: unknown): value is FetchedBytes =>
  typeof value === 'object' &&
  value !== null &&
  'bytes' in value &&
  value.bytes instanceof Uint8Array &&
  'name' in value &&
  typeof value.name === 'string' &&
  'mediaType' in value &&
  typeof value.mediaType === 'string';

/** Bytes go over without another copy of them: what is sent was copied for the purpose. */
const handedOver = (request: Request): readonly ArrayBuffer[] =>
  'bytes' in request && request.bytes.buffer instanceof ArrayBuffer ? [request.bytes.buffer] : [];

/** A host's hold on the database thread: opens and closes a study, and gives each window or command a channel of its own. */
export class StudyWorker {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Set<(push: unknown) => void>();
  #nextId = 1;
  #ended = false;

  /** `settings` is where the person’s settings lie; null keeps none. */
  constructor(settings: string | null = settingsPath()) {
    this.#worker = new Worker(threadFile, {
      resourceLimits: { maxYoungGenerationSizeMb: MOST_YOUNG },
      workerData: settings,
    });
    this.#worker.on('message', (message: unknown) => {
      this.#hear(FromThread.parse(message));
    });
    this.#worker.on('error', () => {
      this.#abandon();
    });
    this.#worker.on('exit', () => {
      this.#abandon();
    });
  }

  open(file: string): Promise<Result<null, WireError>> {
    return this.#lifecycle({ kind: 'open', file });
  }

  create(
    file: string,
    first: { readonly title: string; readonly coder: string },
  ): Promise<Result<null, WireError>> {
    return this.#lifecycle({ kind: 'create', file, ...first });
  }

  /** Puts what can be read of a damaged study into a new file, which is not opened. */
  async rescue(damaged: string, file: string): Promise<Result<Rescued, WireError>> {
    const reply = await this.#request({ kind: 'rescue', damaged, file });
    return reply.ok ? ok(Rescued.parse(reply.value)) : err(WireError.parse(reply.error));
  }

  /** A study in memory: without a beginning for calls that need none, or one that is kept as a file when it is whole. */
  scratch(
    first: { readonly title: string; readonly coder: string } | null = null,
  ): Promise<Result<null, WireError>> {
    return this.#lifecycle({ kind: 'scratch', first });
  }

  /** Keeps the study in memory as a new file, and goes on with that one. */
  keep(file: string): Promise<Result<null, WireError>> {
    return this.#lifecycle({ kind: 'keep', file });
  }

  /** A channel of its own for a window or a command; `coder` takes the seat, or nobody does yet. */
  async sit(
    coder: string | null,
  ): Promise<Result<{ channel: Channel; leave: () => Promise<void> }, WireError>> {
    const seat = await this.#request({ kind: 'sit', coder });
    if (!seat.ok) {
      return err(WireError.parse(seat.error));
    }
    const session = String(seat.value);
    return ok({
      channel: this.#channel(session),
      // A thread that is gone keeps no seat.
      leave: async () => {
        if (!this.#ended) {
          await this.#request({ kind: 'leave', session });
        }
      },
    });
  }

  /** The bytes that were offered under this id, with their name; null when they are gone. */
  async fetchBytes(bytesId: string): Promise<FetchedBytes | null> {
    const reply = await this.#request({ kind: 'get', bytesId });
    return reply.ok && isFetched(reply.value) ? reply.value : null;
  }

  /** Where the bytes of a recording lie; null when the study knows no such recording. */
  async media(recordingId: string): Promise<Media | null> {
    const reply = await this.#request({ kind: 'media', recordingId });
    return reply.ok && isMedia(reply.value) ? reply.value : null;
  }

  /** Puts the study away as one tidy file; the thread stays and can open another. */
  async putAway(): Promise<void> {
    await this.#request({ kind: 'close' });
  }

  /** Puts the study away and ends the thread. */
  async close(): Promise<void> {
    if (!this.#ended) {
      await this.putAway();
      this.#ended = true;
      await this.#worker.terminate();
    }
  }

  #channel(session: string): Channel {
    return {
      call: (name, input, options) => this.#request({ kind: 'call', session, name, input }, options),
      putBytes: async (name, bytes, piece) => {
        const sent = { name, bytes: new Uint8Array(bytes) };
        const reply = await this.#request(
          piece === undefined ? { kind: 'put', ...sent } : { kind: 'piece', bytesId: piece.of, ...sent },
        );
        return reply.ok ? String(reply.value) : '';
      },
      getBytes: async (bytesId) => (await this.fetchBytes(bytesId))?.bytes ?? new Uint8Array(),
      onPush: (listener) => {
        this.#listeners.add(listener);
        return () => {
          this.#listeners.delete(listener);
        };
      },
    };
  }

  async #lifecycle(request: Request): Promise<Result<null, WireError>> {
    const reply = await this.#request(request);
    return reply.ok ? ok(null) : err(WireError.parse(reply.error));
  }

  #request(request: Request, options?: CallOptions): Promise<Result<unknown, unknown>> {
    if (this.#ended) {
      return Promise.reject(new Error('the database thread has ended'));
    }
    const id = this.#nextId;
    this.#nextId += 1;
    const cancel = (): void => {
      this.#worker.postMessage({ kind: 'cancel', id });
    };
    options?.signal?.addEventListener('abort', cancel);
    return new Promise((resolve) => {
      this.#pending.set(id, {
        settle: (result) => {
          options?.signal?.removeEventListener('abort', cancel);
          resolve(result);
        },
        onProgress: options?.onProgress,
      });
      this.#worker.postMessage({ ...request, id }, handedOver(request));
    });
  }

  #hear(message: FromThread): void {
    if (message.kind === 'push') {
      for (const listener of this.#listeners) {
        listener(message.push);
      }
      return;
    }
    const pending = this.#pending.get(message.id);
    if (message.kind === 'progress') {
      pending?.onProgress?.({ done: message.done, total: message.total, about: message.about });
      return;
    }
    this.#pending.delete(message.id);
    pending?.settle(message.kind === 'answer' ? ok(message.value) : err(message.error));
  }

  /** Nobody waits for ever for a thread that is gone. */
  #abandon(): void {
    this.#ended = true;
    for (const pending of this.#pending.values()) {
      pending.settle(err({ code: 'internal', message: 'The database thread ended; open the study again.' }));
    }
    this.#pending.clear();
  }
}
