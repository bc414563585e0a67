import type { Transcript } from '#shared/text/turn.ts';
import type { ReaderChoices } from './reader-options.ts';

/** What one format's reader hands back: the text read as talk, before anything about the file as a whole is added. */
export type ReadFormat = {
  readonly transcript: Transcript;
  readonly encoding: string;
  /** Left out where there is nothing to choose. */
  readonly choices?: Partial<ReaderChoices>;
};
