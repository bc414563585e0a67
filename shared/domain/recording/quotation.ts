import type { Anchor } from '#shared/text/anchor.ts';
import { timeStretch } from '#shared/text/time-stretch.ts';

/** What a source's stretches are stretches of: UTF-16 code units of its text, or milliseconds of a recording without text. */
export type Medium = 'text' | 'recording';

/** What a stretch of a source says: its words, or when they are heard in a recording that has none. */
export const quotationIn = (
  source: { readonly medium: Medium; readonly text: string },
  stretch: Anchor,
): string =>
  source.medium === 'recording' ? timeStretch(stretch) : source.text.slice(stretch.start, stretch.end);
