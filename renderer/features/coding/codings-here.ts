import type { Coding } from '#shared/contract/codings.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import type { ReadPlace } from '../../transcript/read-content.ts';
import type { Chosen } from './coding-store.ts';

/** A caret is at the words that it touches; a selection only at those that it shares a character with. */
const touches = (coding: Anchor, { start, end }: Anchor): boolean =>
  start === end ? coding.start <= start && start <= coding.end : coding.start < end && start < coding.end;

/** The codings of an episode; without one, those outside episodes at the chosen coding, else at the selection or the caret. */
export function codingsHere(
  codings: readonly Coding[],
  episode: Episode | null,
  chosen: Chosen,
  place: ReadPlace | null,
): readonly Coding[] {
  if (episode !== null) {
    return codings.filter(({ episodeId }) => episodeId === episode.id);
  }
  const at: Anchor | undefined = codings.find(({ id }) => id === chosen?.id) ?? place?.words ?? place?.caret;
  return at === undefined ? [] : codings.filter((coding) => coding.episodeId === null && touches(coding, at));
}
