import type { CallOptions, Channel } from './channel.ts';

/** As much of the platform's Blob as sending needs: its bytes stay where they are until they are asked for. */
export type FileToSend = {
  readonly size: number;
  readonly slice: (start: number, end: number) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
};

export type SendOptions = {
  readonly signal?: CallOptions['signal'];
  /** How many bytes were sent. */
  readonly onSent?: ((bytes: number) => void) | undefined;
};

/** What is at most as large goes at once, the rest in pieces of this size, in bytes. */
export const pieceSize = 8 * 1024 * 1024;

/**
 * Sends a file ahead of a call that names it, and returns its id; in pieces where it is large, so that no side ever holds all of it.
 * Empty when the host refuses it, or when it was cancelled on the way.
 */
export async function putFile(
  channel: Pick<Channel, 'putBytes'>,
  name: string,
  file: FileToSend,
  { signal, onSent }: SendOptions = {},
): Promise<string> {
  const piece = async (from: number): Promise<Uint8Array> =>
    new Uint8Array(await file.slice(from, Math.min(file.size, from + pieceSize)).arrayBuffer());
  if (file.size <= pieceSize) {
    return channel.putBytes(name, await piece(0));
  }
  let bytesId: string | null = null;
  for (let from = 0; from < file.size; from += pieceSize) {
    if (signal?.aborted === true) {
      return '';
    }
    bytesId = await channel.putBytes(name, await piece(from), { of: bytesId });
    if (bytesId === '') {
      return '';
    }
    onSent?.(Math.min(file.size, from + pieceSize));
  }
  return bytesId ?? '';
}
