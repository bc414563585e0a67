import type { Emphasis } from '#shared/text/recognise-turns/line-view.ts';
import type { ReadingId } from '#shared/text/recognise-turns/reading-id.ts';
import type { Transcript } from '#shared/text/turn.ts';
import type { ReaderChoices, TableColumns } from './reader-options.ts';

/** How speakers were found, and what it takes to find them in another way: see `readingsOf`. */
export type Recognition = { readonly reading: ReadingId; readonly emphasis: readonly Emphasis[] };

/** What one format's reader hands back: the text read as talk, before anything about the file as a whole is added. */
export type ReadFormat = {
  readonly transcript: Transcript;
  readonly encoding: string;
  /** Left out where the format itself says who speaks, as a table does. */
  readonly recognition?: Recognition;
  /** The columns of a table that were read. */
  readonly columns?: TableColumns;
  /** Left out where there is nothing to choose. */
  readonly choices?: Partial<ReaderChoices>;
};
