import type { ReadingDone, ReadingJob } from './reading-job.ts';

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
