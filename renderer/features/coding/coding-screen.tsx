import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { runCommand } from '../../commands/use-command.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Transcript, type TranscriptHandle } from '../../transcript/transcript.tsx';
import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import {
  follow,
  RecordingStrip,
  Timeline,
  usePlayer,
  usePlayerKeys,
  usePlaying,
} from '../recording/index.ts';
import { ScreenBar, SplitScreen, useArrival } from '../screen/index.ts';
import { CodingActions } from './coding-actions.tsx';
import { codingSearch } from './coding-search.ts';
import { goTo, leaveText, passBy, useCodingStore } from './coding-store.ts';
import { currentEpisode } from './current-episode.ts';
import { useDrawnEpisodes } from './early-marks.ts';
import { useBoundaryKeys } from './edges/use-boundary-keys.ts';
import { useBoundaryWork } from './edges/use-boundary-work.ts';
import { useShownEdges } from './edges/use-shown-edges.ts';
import { FindBar } from './find/find-bar.tsx';
import { findHere } from './find/find.commands.ts';
import { useMovingKeys, useWorkingKeys } from './keys/use-coding-keys.ts';
import { useKeysAhead } from './keys/use-keys-ahead.ts';
import { isOver } from './listening/is-over.ts';
import { useTurnTimes } from './listening/use-turn-times.ts';
import { CodePicker } from './picker/code-picker.tsx';
import { CorrectionHere } from './picker/correction-here.tsx';
import { EvidenceHere } from './picker/evidence-here.tsx';
import { PlacingHere } from './picker/placing-here.tsx';
import { CodingCard } from './pins/coding-card.tsx';
import { PinsHere } from './pins/pins-here.tsx';
import { ReadingNote } from './reading/reading-note.tsx';
import { useCaretKept } from './reading/use-caret-kept.ts';
import { CodingSide } from './side/coding-side.tsx';
import { sideLabel } from './side/show-side.ts';
import { SideActions } from './side/side-actions.tsx';
import { useCodingData } from './use-coding-data.ts';
import { useCodingWork } from './use-coding-work.ts';
import { useFirstSlots } from './use-first-slots.ts';
import { useMoves } from './use-moves.ts';
import { whoSpeaks } from './who-speaks.ts';
import styles from './coding.module.css';

/** A source in one reading. */
function CodingOf({ sourceId }: { readonly sourceId: string }) {
  const navigate = useNavigate();
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const { start, end, reading, place: placing } = codingSearch(raw);
  const data = useCodingData(sourceId, reading);
  const { content, source, isHere } = data;
  const page = useRef<TranscriptHandle>(null);
  const caret = useCaretKept(page);
  const recording = useAsk('recordings.ofSource', { sourceId }).data ?? null;
  const chosen = useCodingStore((state) => state.chosen);
  const current = useCodingStore((state) =>
    currentEpisode(data.episodes, data.codings, state.chosen, state.place),
  );
  const moves = useMoves(data, page);
  const work = useCodingWork(sourceId, data, moves, page);
  const boundaries = useBoundaryWork(sourceId, data, moves, page);
  const edges = useShownEdges(data);
  useMovingKeys(moves, data);
  useWorkingKeys(work, current !== null, data);
  useBoundaryKeys(boundaries, current !== null, data);
  useKeysAhead(data);
  usePlayer(sourceId, recording);
  const listening = useTurnTimes(source, page);
  usePlayerKeys(listening.hasTimes);
  const isFollowed = usePlaying((state) => state.isFollowed);
  useFirstSlots(data);
  const drawnEpisodes = useDrawnEpisodes(data.episodes);

  // Before the next text, which may be at hand already, says where one is in it.
  useLayoutEffect(() => leaveText, []);
  const isReady = isHere && content !== null;
  // On arrival the heading is greeted with the focus, and hands it on to the text.
  const enter = (at: { readonly start?: number | undefined; readonly end?: number | undefined }): void => {
    page.current?.focus();
    if (at.start !== undefined && at.end !== undefined)
      page.current?.select({ start: at.start, end: at.end });
  };
  const enterAgain = useEffectEvent(enter);
  const arrivals = useArrival(({ count }) => count);
  useEffect(() => {
    const arrival = { arrivals, start, end };
    enterAgain(arrival);
  }, [arrivals, start, end]);

  const picking = {
    onPickCoding: (id: string): void => {
      const coding = data.codings.find((one) => one.id === id);
      if (coding !== undefined) moves.showCoding(coding);
    },
    onPickEpisode: (id: string): void => {
      const episode = data.episodes.find((one) => one.id === id);
      if (episode !== undefined) moves.showEpisode(episode);
    },
  };
  const showOwn = (): void => {
    void navigate({ to: '/sources/$sourceId', params: { sourceId }, search: {}, replace: true });
  };
  return (
    <>
      <ScreenBar
        title={source?.title ?? 'Source'}
        sub={whoSpeaks(source?.title ?? '', source?.speakers ?? [], data.participants, data.attributes)}
      >
        {data.isHeard ? null : (
          <IconButton
            icon={<Icon name="search" />}
            label={findHere.label}
            shortcut={findHere}
            onPress={() => {
              runCommand(findHere.id);
            }}
          />
        )}
        <CodingActions {...{ sourceId, data, work }} />
      </ScreenBar>
      <SplitScreen
        isBare
        sideLabel={sideLabel}
        sideActions={data.canWork ? <SideActions isDone={current?.done ?? false} /> : null}
        side={
          <CodingSide
            {...{ data, current, moves, work }}
            onLeave={() => {
              page.current?.focus();
            }}
          />
        }
      >
        <ReadingNote data={data} onOwn={showOwn} />
        <PlacingHere sourceId={sourceId} place={placing} />
        <FindBar content={isReady && !data.isHeard ? content : null} page={page} />
        {recording === null ? null : <RecordingStrip recording={recording} hasTurns={listening.hasTimes} />}
        {isReady && data.isHeard ? (
          <Timeline
            ref={page}
            duration={source?.length ?? 1}
            codings={data.shown}
            episodes={drawnEpisodes}
            currentEpisode={current?.id ?? null}
            chosenCoding={chosen?.kind === 'coding' ? chosen.id : null}
            canMark={data.canWork}
            onReady={() => {
              enter({ start, end });
            }}
            onPlace={(place, isPassing) => {
              if (isPassing) passBy(place, isOver(data, place));
              else goTo(place);
            }}
            onMoveEdge={(id, side, at) => void work.moveEdge(id, side, at)}
            {...picking}
          />
        ) : null}
        {isReady && !data.isHeard ? (
          <Transcript
            ref={page}
            content={content}
            label="Transcript, read only"
            codings={data.shown}
            episodes={drawnEpisodes}
            currentEpisode={current?.id ?? null}
            chosenCoding={chosen?.kind === 'coding' ? chosen.id : null}
            onReady={() => {
              if (!caret.cameBack(content.text)) enter({ start, end });
            }}
            edges={edges}
            onDragEdge={boundaries.drop}
            onHoldEdge={boundaries.take}
            onPlace={(at) => {
              caret.note(content.text, at.caret);
              goTo(at);
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
            {...picking}
          />
        ) : null}
        {isReady ? null : (
          <div className={styles['waiting']}>
            <Skeleton lines={8} label="The text is on its way" />
          </div>
        )}
        <CorrectionHere
          sourceId={sourceId}
          content={isReady && !data.isHeard ? content : null}
          page={page}
          onCorrect={caret.onCorrect}
        />
        <EvidenceHere
          sourceId={sourceId}
          content={isReady && !data.isHeard ? content : null}
          onLeave={() => {
            page.current?.focus();
          }}
        />
        <PinsHere sourceId={sourceId} data={data} />
        <CodePicker data={data} page={page} onPick={work.put} />
      </SplitScreen>
    </>
  );
}

/** The place where a source is read and coded. */
export function CodingScreen() {
  const params: Record<string, unknown> = useParams({ strict: false });
  const sourceId = params['sourceId'];
  return typeof sourceId === 'string' ? <CodingOf key={sourceId} sourceId={sourceId} /> : null;
}
