import type { Transcript } from '#shared/text/turn.ts';

/** What one format's reader hands back: the text read as talk, before anything about the file as a whole is added. */
export type ReadFormat = { readonly transcript: Transcript; readonly encoding: string };
