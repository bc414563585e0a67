import type { Clock } from '#electron/ports/clock.ts';
import type { Ids } from '#electron/ports/ids.ts';
import type { Logger } from '#electron/ports/logger.ts';
import type { SettingsFile } from '#electron/ports/settings-file.ts';
import { ByteStore } from '#electron/services/access/byte-store.ts';
import { mediaOfRecording } from '#electron/services/recordings/media-of-recording.ts';
import { startStudy } from '#electron/services/study/start-study.ts';
import { clearUnfinished } from '#electron/study/media/media-folder.ts';
import { keepStudy, openStudy, scratchStudy } from '#electron/study/open-study.ts';
import { refuseFor } from '#electron/study/refuse-for.ts';
import type { Study } from '#electron/study/study.ts';
import { requireFreeName } from '#electron/study/write-new-file.ts';
import { Refusal, refuse } from '#shared/contract/refusal.ts';
import { NewStudy } from '#shared/contract/study.ts';
import { toWireError } from '#shared/messages/to-wire-error.ts';
import type { FromThread, ToThread } from '#shared/rpc/thread-messages.ts';
import { Dispatcher } from './dispatcher.ts';
import { parseBy } from './parse-input.ts';
import { ThreadedReader, usualLimits, type ReaderLimits } from './reading/threaded-reader.ts';
import { rescueStudy } from './rescue-study.ts';
import { Sessions } from './sessions.ts';

export type ThreadPorts = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly settings: SettingsFile;
};

type Open = { readonly study: Study; readonly dispatcher: Dispatcher };

/** The thread's own life, apart from the thread: takes requests, says answers. Owns the study while it is open. */
export class StudyThread {
  readonly #ports: ThreadPorts;
  readonly #say: (message: FromThread) => void;
  readonly #bytes: ByteStore;
  readonly #files: ThreadedReader;
  readonly #sessions: Sessions;
  readonly #running = new Map<number, AbortController>();
  #open: Open | null = null;

  constructor(ports: ThreadPorts, say: (message: FromThread) => void, limits: ReaderLimits = usualLimits) {
    this.#ports = ports;
    this.#say = say;
    this.#bytes = new ByteStore(ports.ids);
    this.#files = new ThreadedReader(this.#bytes, ports.logger, limits);
    this.#sessions = new Sessions(ports.ids);
  }

  /** Carries out a request and answers it; never throws. */
  async take(request: ToThread): Promise<void> {
    if (request.kind === 'cancel') {
      this.#running.get(request.id)?.abort();
      return;
    }
    try {
      this.#say({ kind: 'answer', id: request.id, value: await this.#answer(request) });
    } catch (thrown) {
      const cause = this.#asRefusal(thrown);
      if (!(cause instanceof Refusal)) {
        this.#ports.logger.error(request.kind === 'call' ? request.name : request.kind, cause);
      }
      this.#say({ kind: 'refusal', id: request.id, error: toWireError(cause) });
    } finally {
      this.#running.delete(request.id);
    }
  }

  /** What the disk did to us is told as such; nothing was changed, since the transaction is gone. */
  #asRefusal(cause: unknown): unknown {
    try {
      return refuseFor(cause, this.#open?.study.file ?? '');
    } catch (refusal) {
      return refusal;
    }
  }

  async #answer(request: Exclude<ToThread, { kind: 'cancel' }>): Promise<unknown> {
    switch (request.kind) {
      case 'open':
        return this.#take(await openStudy(request.file, this.#ports));
      case 'create':
        return this.#create(request);
      case 'rescue':
        return rescueStudy(request.damaged, request.file, this.#ports);
      case 'scratch':
        return this.#take(
          await (request.first === null ? scratchStudy(this.#ports) : this.#start(request.first)),
        );
      case 'keep':
        return this.#keep(request.file);
      case 'close':
        return this.#close();
      case 'sit':
        return this.#sessions.open(this.#opened().study.reader, request.coder);
      case 'leave':
        this.#sessions.close(request.session);
        return null;
      case 'put':
        return this.#bytes.offer(request.bytes, request.name, 'application/octet-stream').bytesId;
      case 'piece':
        return this.#bytes.add(this.#opened().study.file, request.bytesId, request.name, request.bytes);
      case 'media': {
        const { study } = this.#opened();
        return mediaOfRecording(study.reader, study.file, request.recordingId);
      }
      case 'get':
        return this.#bytes.fetch(request.bytesId);
      case 'call':
        return this.#call(request);
    }
  }

  #call(request: Extract<ToThread, { kind: 'call' }>): Promise<unknown> {
    const controller = new AbortController();
    this.#running.set(request.id, controller);
    return this.#opened().dispatcher.call(request.session, request.name, request.input, {
      signal: controller.signal,
      progress: (progress) => {
        this.#say({ kind: 'progress', id: request.id, ...progress });
      },
    });
  }

  #opened(): Open {
    return this.#open ?? refuse('unauthorised', {});
  }

  #take(study: Study): null {
    const publish = (push: unknown): void => {
      this.#say({ kind: 'push', push });
    };
    clearUnfinished(study.file);
    this.#open = {
      study,
      dispatcher: new Dispatcher(
        study,
        this.#sessions,
        { bytes: this.#bytes, files: this.#files },
        this.#ports,
        publish,
      ),
    };
    this.#examine(study);
    return null;
  }

  /** Looks the file over between requests, so that the first change needn't wait for it. */
  #examine(study: Study): void {
    setImmediate(() => {
      if (this.#open?.study !== study) {
        return;
      }
      if (study.examine()) {
        this.#examine(study);
      } else {
        this.#open.dispatcher.indexWords();
      }
    });
  }

  /** A study with its first action, in memory. */
  async #start(first: { readonly title: string; readonly coder: string }): Promise<Study> {
    const { title, coder: name } = parseBy(NewStudy, first);
    const study = await scratchStudy(this.#ports);
    const coder = { id: this.#ports.ids.next(), name };
    const account = {
      label: `Started the study “${title}”`,
      roundId: null,
      coder,
      procedure: 'study.create',
      kind: 'start' as const,
      reverses: null,
    };
    await study.act(
      account,
      (trx) => startStudy(trx, { title, coder }, this.#ports),
      () => Promise.resolve(),
    );
    return study;
  }

  async #create(request: Extract<ToThread, { kind: 'create' }>): Promise<null> {
    requireFreeName(request.file);
    this.#take(await this.#start(request));
    return this.#keep(request.file);
  }

  async #keep(file: string): Promise<null> {
    const { study, dispatcher } = this.#opened();
    await dispatcher.settled();
    const kept = await keepStudy(study, file, this.#ports);
    await this.#close();
    return this.#take(kept);
  }

  async #close(): Promise<null> {
    const open = this.#open;
    this.#open = null;
    for (const controller of this.#running.values()) {
      controller.abort();
    }
    await open?.dispatcher.settled();
    await open?.study.close();
    this.#files.rest();
    clearUnfinished(open?.study.file ?? '');
    this.#sessions.clear();
    return null;
  }
}
