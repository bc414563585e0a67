import type { Result } from '../kernel/result.ts';

/** What a long call says while it runs. */
type ChannelProgress = { readonly done: number; readonly total: number; readonly about: string };

/** As much of the platform's AbortSignal as a call needs. */
type Signal = {
  readonly aborted: boolean;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
};

export type CallOptions = {
  readonly signal?: Signal | undefined;
  readonly onProgress?: ((progress: ChannelProgress) => void) | undefined;
};

/** Which bytes a piece is the next of, by their id; null for the first piece of new ones. */
export type Piece = { readonly of: string | null };

/** Whether the host answers: it does, it is gone for now, or it is back and no longer knows this window. */
export type ConnectionState = 'there' | 'lost' | 'locked';

/**
 * The one interface between a client and whatever carries its calls: IPC, HTTP, or a thread. It knows names and JSON,
 * nothing of the domain; answers are parsed by whoever asked. A broken connection rejects.
 */
export type Channel = {
  readonly call: (name: string, input: unknown, options?: CallOptions) => Promise<Result<unknown, unknown>>;
  /** Sends bytes ahead of a call that names them, and returns their id: all at once, or a piece of what is too large for that. */
  readonly putBytes: (name: string, bytes: Uint8Array, piece?: Piece) => Promise<string>;
  readonly getBytes: (bytesId: string) => Promise<Uint8Array>;
  /** Hears every push until the returned function is called. */
  readonly onPush: (listener: (push: unknown) => void) => () => void;
  /** Hears each change of the connection until the returned function is called; absent where it can't be lost. */
  readonly onConnection?: (listener: (state: ConnectionState) => void) => () => void;
};
