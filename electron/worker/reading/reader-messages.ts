import type { Recognition } from '#electron/importers/read-format.ts';
import type { FileRead } from '#electron/services/access/file-reader.ts';
import type { FileReading } from '#shared/contract/import.ts';
import type { ReadingOffer } from '#shared/text/recognise-turns/readings-of.ts';

/** What a reader is asked for: a file as a transcript, or the ways in which the talk in one can be read. */
export type ReadingJob =
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly reading: FileReading;
    }
  | { readonly kind: 'offers'; readonly textBytes: Uint8Array; readonly recognition: Recognition };

/** What comes of it. */
export type ReadingDone =
  | { readonly kind: 'read'; readonly read: FileRead }
  | { readonly kind: 'offers'; readonly offers: readonly ReadingOffer[] };

/** What is sent to a reader thread. */
export type ToReader = { readonly job: ReadingJob };

/** What a reader thread says: once that it is ready, and then for each job, in order, what came of it or what went wrong. */
export type FromReader =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly done: ReadingDone }
  | { readonly kind: 'mistake'; readonly cause: unknown };

const kinds: readonly unknown[] = ['ready', 'done', 'mistake'];

/** Both ends are ours and of one version; the outside is known to be right when its kind is. */
export const isFromReader = (message: unknown): message is FromReader =>
  typeof message === 'object' && message !== null && 'kind' in message && kinds.includes(message.kind);

export const isToReader = (message: unknown): message is ToReader =>
  typeof message === 'object' && message !== null && 'job' in message;
