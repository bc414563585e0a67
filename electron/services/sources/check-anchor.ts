import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { isSafeAnchor } from '#shared/text/graphemes.ts';
import type { QueryContext } from '../access/context.ts';
import { textOf, type KnownSource } from './source-text.ts';

/** Refuses a stretch that lies outside its source or cuts a character in two. Returns the source. */
export async function checkAnchor(
  db: Reader,
  place: { readonly sourceId: string; readonly start: number; readonly end: number },
  context: QueryContext,
): Promise<KnownSource> {
  const source = await textOf(db, place.sourceId, context);
  if (place.end > source.length) {
    refuse('anchor_outside', { source: source.title });
  }
  if (source.medium === 'text' && !isSafeAnchor(source.text, place)) {
    refuse('anchor_splits_character', { source: source.title });
  }
  return source;
}
