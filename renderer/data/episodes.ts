import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import { compareAnchors, type Anchor } from '#shared/text/anchor.ts';
import { ownReading } from './codings.ts';
import { paintAnswer } from './paint-answer.ts';
import { useDo } from './use-do.ts';

/** Episodes in the order of the text, numbered anew. */
export const numbered = (episodes: readonly Episode[]): Episode[] =>
  episodes.toSorted(compareAnchors).map((episode, index) => ({ ...episode, number: index + 1 }));

function paint(
  queries: QueryClient,
  sourceId: string,
  change: (episodes: readonly Episode[]) => readonly Episode[],
): void {
  paintAnswer(queries, 'episodes.list', { sourceId, reading: ownReading }, (episodes) =>
    numbered(change(episodes)),
  );
}

const withEpisode =
  (changed: Episode) =>
  (episodes: readonly Episode[]): readonly Episode[] => [
    ...episodes.filter(({ id }) => id !== changed.id),
    changed,
  ];

/** What is done with the episodes of a source. A refusal is told to the person, and answered with null or false. */
export function useEpisodeWork(sourceId: string) {
  const queries = useQueryClient();
  const mark = useDo('episodes.mark');
  const change = useDo('episodes.change');
  const setDone = useDo('episodes.setDone');
  const remove = useDo('episodes.remove');
  const split = useDo('episodes.split');
  const join = useDo('episodes.join');
  /** How many moves of an episode's ends are under way: only the last one's answer is news. */
  const moving = useRef(0);
  return useMemo(
    () => ({
      mark: async ({ start, end }: Anchor): Promise<Episode | null> => {
        const result = await mark({ sourceId, start, end });
        if (result.ok) {
          paint(queries, sourceId, withEpisode(result.value));
        }
        return result.ok ? result.value : null;
      },
      change: async (input: InputOf<'episodes.change'>): Promise<Episode | null> => {
        const result = await change(input);
        if (result.ok) {
          paint(queries, sourceId, withEpisode(result.value));
        }
        return result.ok ? result.value : null;
      },
      /** Moves the ends of an episode: on the screen at once, before the study has answered. */
      moveTo: async (episode: Episode, extent: Anchor): Promise<Episode | null> => {
        moving.current += 1;
        paint(queries, sourceId, withEpisode({ ...episode, start: extent.start, end: extent.end }));
        const result = await change({ episodeId: episode.id, extent: { ...extent } });
        moving.current -= 1;
        if (!result.ok) {
          void queries.invalidateQueries({ queryKey: ['episodes.list'] });
        } else if (moving.current === 0) {
          paint(queries, sourceId, withEpisode(result.value));
        }
        return result.ok ? result.value : null;
      },
      split: async (episodeId: string, at: number): Promise<OutputOf<'episodes.split'> | null> => {
        const result = await split({ episodeId, at });
        if (!result.ok) {
          return null;
        }
        const { first, second } = result.value;
        paint(queries, sourceId, (episodes) => withEpisode(second)(withEpisode(first)(episodes)));
        return result.value;
      },
      join: async (episodeId: string, withId: string): Promise<OutputOf<'episodes.join'> | null> => {
        const result = await join({ episodeId, withId });
        if (!result.ok) {
          return null;
        }
        const { episode, goneId } = result.value;
        paint(queries, sourceId, (episodes) =>
          withEpisode(episode)(episodes.filter(({ id }) => id !== goneId)),
        );
        return result.value;
      },
      setDone: async (episodeId: string, done: boolean): Promise<boolean> => {
        const result = await setDone({ episodeId, done });
        if (result.ok) {
          paint(queries, sourceId, withEpisode(result.value));
        }
        return result.ok;
      },
      remove: async (episodeId: string): Promise<boolean> => {
        const result = await remove({ episodeId });
        if (result.ok) {
          paint(queries, sourceId, (episodes) => episodes.filter(({ id }) => id !== episodeId));
        }
        return result.ok;
      },
    }),
    [mark, change, setDone, remove, split, join, queries, sourceId],
  );
}
