import type { Coding } from '#shared/contract/codings.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import { episodeOf } from '#shared/domain/episode/episode-of.ts';
import type { ReadPlace } from '../../transcript/read-content.ts';
import type { Chosen } from './coding-store.ts';

/** The episode before the eyes: the chosen one, that of the chosen coding, else the one with the selection or the caret. */
export function currentEpisode(
  episodes: readonly Episode[],
  codings: readonly Coding[],
  chosen: Chosen,
  place: ReadPlace | null,
): Episode | null {
  if (chosen !== null) {
    const coding = chosen.kind === 'coding' ? codings.find(({ id }) => id === chosen.id) : undefined;
    const id = chosen.kind === 'episode' ? chosen.id : coding?.episodeId;
    const found = episodes.find((episode) => episode.id === id);
    return found ?? (coding === undefined ? null : episodeOf(coding, episodes));
  }
  if (place === null) {
    return null;
  }
  const caret = place.caret.start;
  return place.words === null
    ? (episodes.find(({ start, end }) => start <= caret && caret <= end) ?? null)
    : episodeOf(place.words, episodes);
}

/** The episode after or before a place, round and round; null when there is none. */
export function episodeBeside(
  episodes: readonly Episode[],
  from: Episode | number,
  step: 1 | -1,
): Episode | null {
  const at = typeof from === 'number' ? from : from.start;
  const next =
    step === 1
      ? (episodes.find(({ start }) => start > at) ?? episodes[0])
      : (episodes.findLast(({ start }) => start < at) ?? episodes.at(-1));
  return next ?? null;
}

/** The episodes that wait to be coded: not done, and without a code. */
export function uncodedEpisodes(
  episodes: readonly Episode[],
  codings: readonly Coding[],
): readonly Episode[] {
  const coded = new Set(codings.map(({ episodeId }) => episodeId));
  return episodes.filter(({ id, done }) => !done && !coded.has(id));
}

/** The episode whose beginning or end a place is meant to become: the one around it, else the nearest on that side. */
export function episodeToMove(
  episodes: readonly Episode[],
  at: number,
  edge: 'start' | 'end',
): Episode | null {
  const found =
    edge === 'start' ? episodes.find(({ end }) => end > at) : episodes.findLast(({ start }) => start < at);
  return found ?? null;
}
