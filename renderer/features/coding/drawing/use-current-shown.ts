import { useLayoutEffect, type RefObject } from 'react';
import type { TranscriptHandle } from '../../../transcript/transcript.tsx';
import { codingNow, useCodingStore } from '../coding-store.ts';
import { currentEpisode } from '../current-episode.ts';
import type { CodingData } from '../use-coding-data.ts';

type Marked = Pick<CodingData, 'episodes' | 'codings'>;

/** Shows in the text which episode is before the eyes and which coding is chosen. */
export function showCurrent({ episodes, codings }: Marked, page: TranscriptHandle | null): void {
  const { chosen, place } = codingNow();
  const current = currentEpisode(episodes, codings, chosen, place);
  page?.setCurrent(current?.id ?? null, chosen?.kind === 'coding' ? chosen.id : null);
}

/** Keeps that shown: with the key, before anything else follows. */
export function useCurrentShown(
  { episodes, codings }: Marked,
  page: RefObject<TranscriptHandle | null>,
): void {
  useLayoutEffect(() => {
    const show = (): void => {
      showCurrent({ episodes, codings }, page.current);
    };
    show();
    return useCodingStore.subscribe(show);
  }, [episodes, codings, page]);
}
