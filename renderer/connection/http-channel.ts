import type { Result } from '#shared/kernel/result.ts';
import type { CallOptions, Channel, ConnectionState, Piece } from '#shared/rpc/channel.ts';
import { fetchBytes, LockedOut, post } from './http-calls.ts';

const seatKey = 'throughline.session';
/** How long to wait before knocking again at a server that is gone, in milliseconds. */
const patience = 2000;

async function openSession(): Promise<string> {
  const reply = await post('/session', '');
  if (!reply.ok || typeof reply.value !== 'string') {
    throw new Error('no session');
  }
  sessionStorage.setItem(seatKey, reply.value);
  return reply.value;
}

const isUnauthorised = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'unauthorised';

/** A channel to the server that this page came from. It keeps its seat when it is reloaded, and comes back after a break. */
class HttpChannel implements Channel {
  readonly #listeners = new Set<(push: unknown) => void>();
  readonly #watchers = new Set<(state: ConnectionState) => void>();
  #session: string;
  #pushes: EventSource;
  #state: ConnectionState = 'there';
  #renewal: Promise<void> | null = null;

  constructor(session: string) {
    this.#session = session;
    this.#pushes = this.#attend();
  }

  async call(name: string, input: unknown, options?: CallOptions): Promise<Result<unknown, unknown>> {
    const session = this.#session;
    const reply = await this.#send(name, input, options);
    if (reply.ok || !isUnauthorised(reply.error)) {
      return reply;
    }
    await this.#renew(session);
    return this.#send(name, input, options);
  }

  async putBytes(name: string, bytes: Uint8Array, piece?: Piece): Promise<string> {
    const part = piece === undefined ? {} : { of: piece.of ?? '' };
    const query = new URLSearchParams({ session: this.#session, name, ...part });
    // As a blob they are sent several times as fast: the browser needn't bring them through the page's own process in small parts.
    const body = new Blob([new Uint8Array(bytes)]);
    const reply = await post(`/bytes?${query.toString()}`, body);
    return reply.ok && typeof reply.value === 'string' ? reply.value : '';
  }

  getBytes(bytesId: string): Promise<Uint8Array> {
    return fetchBytes(`/bytes/${encodeURIComponent(bytesId)}`);
  }

  onPush(listener: (push: unknown) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  onConnection(listener: (state: ConnectionState) => void): () => void {
    this.#watchers.add(listener);
    return () => {
      this.#watchers.delete(listener);
    };
  }

  #send(name: string, input: unknown, options?: CallOptions): Promise<Result<unknown, unknown>> {
    return post('/call', JSON.stringify({ session: this.#session, name, input }), options);
  }

  #tell(state: ConnectionState): void {
    if (state !== this.#state) {
      this.#state = state;
      for (const watcher of this.#watchers) {
        watcher(state);
      }
    }
  }

  /** Listens to what the server pushes. The browser itself tries again after a break, unless it was sent away. */
  #attend(): EventSource {
    const session = this.#session;
    const pushes = new EventSource(`/push?session=${encodeURIComponent(session)}`);
    pushes.addEventListener('open', () => {
      this.#tell('there');
    });
    pushes.addEventListener('message', (event: MessageEvent<string>) => {
      const push: unknown = JSON.parse(event.data);
      for (const listener of this.#listeners) {
        listener(push);
      }
    });
    pushes.addEventListener('unauthorised', () => {
      this.#renew(session).catch(() => {
        this.#knockLater();
      });
    });
    pushes.addEventListener('error', () => {
      if (pushes !== this.#pushes) {
        return;
      }
      this.#tell('lost');
      if (pushes.readyState === EventSource.CLOSED) {
        this.#knockLater();
      }
    });
    return pushes;
  }

  #knockLater(): void {
    setTimeout(() => {
      this.#renew(this.#session).catch((cause: unknown) => {
        this.#tell(cause instanceof LockedOut ? 'locked' : 'lost');
        this.#knockLater();
      });
    }, patience);
  }

  /** Takes a new session in place of one that the server no longer knows; once, however many calls find that out. */
  #renew(known: string): Promise<void> {
    if (known !== this.#session) {
      return Promise.resolve();
    }
    this.#renewal ??= this.#takeSession().finally(() => {
      this.#renewal = null;
    });
    return this.#renewal;
  }

  async #takeSession(): Promise<void> {
    this.#session = await openSession();
    this.#pushes.close();
    this.#pushes = this.#attend();
  }
}

/** Opens the channel: with the session that this tab had before, or a new one. */
export async function openHttpChannel(): Promise<Channel> {
  return new HttpChannel(sessionStorage.getItem(seatKey) ?? (await openSession()));
}
