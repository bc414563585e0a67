import type { RefObject } from 'react';
import type { Anchor } from '#shared/text/anchor.ts';
import type { ReadContent, ReadPlace } from '../../../transcript/read-content.ts';
import { Transcript, type TranscriptHandle } from '../../../transcript/transcript.tsx';
import { follow, Timeline, usePlaying } from '../../recording/index.ts';
import { goTo, passBy } from '../coding-store.ts';
import { currentEpisode } from '../current-episode.ts';
import type { BoundaryWork } from '../edges/use-boundary-work.ts';
import { useShownEdges } from '../edges/use-shown-edges.ts';
import { isOver } from '../listening/is-over.ts';
import type { useTurnTimes } from '../listening/use-turn-times.ts';
import { CodingCard } from '../pins/coding-card.tsx';
import type { CodingData } from '../use-coding-data.ts';
import type { CodingWork } from '../use-coding-work.ts';
import type { Moves } from '../use-moves.ts';
import { showCurrent, useCurrentShown } from './use-current-shown.ts';
import { useShown } from './use-shown.ts';

type SourceTextProps = {
  readonly data: CodingData;
  readonly content: ReadContent;
  readonly page: RefObject<TranscriptHandle | null>;
  readonly moves: Moves;
  readonly work: CodingWork;
  readonly boundaries: BoundaryWork;
  readonly listening: ReturnType<typeof useTurnTimes>;
  /** The source is on the page, and can be asked. */
  readonly onReady: () => void;
  /** The person is at another place of the text. */
  readonly onCaret: (caret: Anchor) => void;
};

/** The source itself with what is marked in it: its text, or the time of a recording that has none. */
export function SourceText(props: SourceTextProps) {
  const { data, content, page, moves, work, boundaries, listening, onReady, onCaret } = props;
  useCurrentShown(data, page);
  const chosen = useShown((state) => state.chosen);
  const current = useShown((state) => currentEpisode(data.episodes, data.codings, state.chosen, state.place));
  const edges = useShownEdges(data);
  const isFollowed = usePlaying((state) => state.isFollowed);
  const shown = {
    ref: page,
    codings: data.shown,
    episodes: data.episodes,
    currentEpisode: current?.id ?? null,
    chosenCoding: chosen?.kind === 'coding' ? chosen.id : null,
    onReady: () => {
      onReady();
      showCurrent(data, page.current);
    },
    onPickCoding: (id: string): void => {
      const coding = data.codings.find((one) => one.id === id);
      if (coding !== undefined) moves.showCoding(coding);
    },
    onPickEpisode: (id: string): void => {
      const episode = data.episodes.find((one) => one.id === id);
      if (episode !== undefined) moves.showEpisode(episode);
    },
  };
  return data.isHeard ? (
    <Timeline
      {...shown}
      duration={data.source?.length ?? 1}
      canMark={data.canWork}
      onPlace={(place: ReadPlace, isPassing) => {
        if (isPassing) passBy(place, isOver(data, place));
        else goTo(place);
      }}
      onMoveEdge={(id, side, at) => void work.moveEdge(id, side, at)}
    />
  ) : (
    <Transcript
      {...shown}
      content={content}
      label="Transcript, read only"
      edges={edges}
      onDragEdge={boundaries.drop}
      onHoldEdge={boundaries.take}
      onPlace={(place) => {
        onCaret(place.caret);
        goTo(place);
      }}
      times={listening.times}
      canHear={listening.canHear}
      playing={listening.playing}
      isFollowed={isFollowed}
      pinned={data.pins}
      renderTold={(codingIds) => <CodingCard {...{ data, codingIds }} onShow={moves.showCoding} />}
      onHear={listening.hear}
      onScrollAway={() => {
        follow(false);
      }}
    />
  );
}
