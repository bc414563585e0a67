import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { runCommand } from '../../commands/use-command.ts';
import { useAsk } from '../../data/use-ask.ts';
import type { TranscriptHandle } from '../../transcript/transcript.tsx';
import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { RecordingStrip, usePlayer, usePlayerKeys } from '../recording/index.ts';
import { ScreenBar, SplitScreen, useArrival } from '../screen/index.ts';
import { CodingActions } from './coding-actions.tsx';
import { codingSearch } from './coding-search.ts';
import { leaveText } from './coding-store.ts';
import { SourceText } from './drawing/source-text.tsx';
import { useBoundaryWork } from './edges/use-boundary-work.ts';
import { FindBar } from './find/find-bar.tsx';
import { findHere } from './find/find.commands.ts';
import { FirstSlots } from './first-slots.ts';
import { CodingKeys } from './keys/coding-keys.tsx';
import { useTurnTimes } from './listening/use-turn-times.ts';
import { CodePicker } from './picker/code-picker.tsx';
import { CorrectionHere } from './picker/correction-here.tsx';
import { EvidenceHere } from './picker/evidence-here.tsx';
import { PlacingHere } from './picker/placing-here.tsx';
import { HistoryHere } from './pins/history-here.tsx';
import { PinsHere } from './pins/pins-here.tsx';
import { QuoteHere } from './pins/quote-here.tsx';
import { ReadingNote } from './reading/reading-note.tsx';
import { useCaretKept } from './reading/use-caret-kept.ts';
import { CodingSide } from './side/coding-side.tsx';
import { sideLabel } from './side/show-side.ts';
import { SideActions } from './side/side-actions.tsx';
import { useCodingData } from './use-coding-data.ts';
import { useCodingWork } from './use-coding-work.ts';
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
  const moves = useMoves(data, page);
  const work = useCodingWork(sourceId, data, moves, page);
  const boundaries = useBoundaryWork(sourceId, data, moves, page);
  usePlayer(sourceId, recording);
  const listening = useTurnTimes(source, page);
  usePlayerKeys(listening.hasTimes);

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

  const leaveSide = useCallback(() => {
    page.current?.focus();
  }, []);
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
        <CodingActions {...{ sourceId, data }} />
      </ScreenBar>
      <SplitScreen
        isBare
        sideLabel={sideLabel}
        sideActions={data.canWork ? <SideActions data={data} /> : null}
        side={<CodingSide {...{ data, moves, work }} onLeave={leaveSide} />}
      >
        <ReadingNote data={data} onOwn={showOwn} />
        <PlacingHere sourceId={sourceId} place={placing} />
        <FindBar content={isReady && !data.isHeard ? content : null} page={page} />
        {recording === null ? null : <RecordingStrip recording={recording} hasTurns={listening.hasTimes} />}
        {isReady ? (
          <SourceText
            {...{ data, content, page, moves, work, boundaries, listening }}
            onReady={() => {
              if (data.isHeard || !caret.cameBack(content.text)) enter({ start, end });
            }}
            onCaret={(at) => {
              caret.note(content.text, at);
            }}
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
        <CodingKeys {...{ data, moves, work, boundaries }} />
        <FirstSlots data={data} />
        <HistoryHere data={data} />
        <PinsHere {...{ sourceId, data, page }} />
        <QuoteHere
          sourceId={sourceId}
          data={data}
          onLeave={() => {
            page.current?.focus();
          }}
        />
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
