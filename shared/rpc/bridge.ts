/** What the desktop window's preload offers its page: one channel, the same as over HTTP. */
export type Bridge = {
  readonly call: (id: number, name: string, input: unknown) => Promise<unknown>;
  readonly cancel: (id: number) => void;
  /** With `of`, a piece: the next of those bytes, or, where it is null, the first of new ones. */
  readonly putBytes: (name: string, bytes: Uint8Array, of?: string | null) => Promise<unknown>;
  readonly getBytes: (bytesId: string) => Promise<unknown>;
  /** Hears pushes and the progress of calls; the returned function ends it. */
  readonly listen: (listener: (message: unknown) => void) => () => void;
};
