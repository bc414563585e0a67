import type { ToQuote } from '../../memos/index.ts';
import { QuoteInMemo } from '../../memos/index.ts';
import { codingNow, useCodingStore } from '../coding-store.ts';
import { currentEpisode } from '../current-episode.ts';
import type { CodingData } from '../use-coding-data.ts';

type QuoteHereProps = {
  readonly sourceId: string;
  readonly data: CodingData;
  /** Leads back into the text. */
  readonly onLeave: () => void;
};

/** What is before the eyes as a memo quotes it: the selected words, else the chosen coding, else the episode. */
function toQuote(sourceId: string, { codings, episodes }: CodingData): ToQuote | null {
  const { place, chosen } = codingNow();
  const episode = currentEpisode(episodes, codings, chosen, place);
  const coding = chosen?.kind === 'coding' ? codings.find(({ id }) => id === chosen.id) : undefined;
  const about =
    episode === null
      ? ({ kind: 'source', id: sourceId } as const)
      : ({ kind: 'episode', id: episode.id } as const);
  const words = place?.words ?? null;
  if (coding !== undefined) {
    const { id, start, end } = coding;
    return { about, quotations: [{ of: 'coding', id, sourceId, start, end }] };
  }
  if (words !== null) {
    const { start, end } = words;
    return { about, quotations: [{ of: 'words', id: null, sourceId, start, end }] };
  }
  if (episode !== null) {
    const { id, start, end } = episode;
    return { about, quotations: [{ of: 'episode', id, sourceId, start, end }] };
  }
  return null;
}

/** Puts the words, the coding or the episode before the eyes into a memo, by a key. */
export function QuoteHere({ sourceId, data, onLeave }: QuoteHereProps) {
  const isThere = useCodingStore(
    ({ chosen, place }) =>
      chosen !== null ||
      (place?.words ?? null) !== null ||
      currentEpisode(data.episodes, data.codings, chosen, place) !== null,
  );
  return (
    <QuoteInMemo
      find={() => toQuote(sourceId, data)}
      isPossible={isThere}
      why="Select words, or go to a coding or an episode, first"
      onDone={onLeave}
    />
  );
}
