import { useCallback, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import type { Anchor } from '#shared/text/anchor.ts';
import type { ReadPlace } from '../../../transcript/read-content.ts';
import { Transcript, type TranscriptHandle } from '../../../transcript/transcript.tsx';
import { goTo, useCodingStore } from '../coding-store.ts';
import { currentEpisode } from '../current-episode.ts';
import { useCodingData } from '../use-coding-data.ts';
import { useMoves } from '../use-moves.ts';
import { contentOfStretch, dataOfStretch } from './data-of-stretch.ts';
import { StretchAtWork } from './stretch-at-work.tsx';
import styles from './coding-stretch.module.css';

export type CodingStretchHandle = { readonly focus: () => void };

type CodingStretchProps = Anchor & {
  readonly sourceId: string;
  /** What a screen reader calls the text. */
  readonly label: string;
  /** Whether the keys are for this stretch; of several on the screen, one. */
  readonly isActive: boolean;
  /** Told when the person goes into its text. */
  readonly onEnter: () => void;
  /** Where the episodes and codes of the stretch at work stand. */
  readonly side: HTMLElement | null;
  /** The focus is meant for its text as soon as that is on the page. */
  readonly isAwaited: boolean;
  readonly ref?: Ref<CodingStretchHandle>;
};

/** A stretch of a transcript to read, mark and code as on the coding screen, among others on one page. */
export function CodingStretch(props: CodingStretchProps) {
  const { sourceId, start, end, label, isActive, onEnter, side, isAwaited, ref } = props;
  const all = useCodingData(sourceId, undefined);
  const { content: whole, isHere } = all;
  const content = useMemo(
    () => (whole === null ? null : contentOfStretch(whole, { start, end })),
    [whole, start, end],
  );
  const data = useMemo(() => dataOfStretch(all, content, { start, end }), [all, content, start, end]);
  const page = useRef<TranscriptHandle>(null);
  const place = useRef<ReadPlace | null>(null);
  const moves = useMoves(data, page);
  const chosen = useCodingStore((state) => (isActive ? state.chosen : null));
  const current = useCodingStore((state) =>
    isActive ? currentEpisode(data.episodes, data.codings, state.chosen, state.place) : null,
  );
  const begin = useCallback(() => {
    if (place.current !== null) goTo(place.current);
  }, []);
  useImperativeHandle<CodingStretchHandle, CodingStretchHandle>(
    ref,
    () => ({
      focus: () => {
        page.current?.focus();
      },
    }),
    [],
  );
  if (content === null || !isHere) {
    return <div className={styles['waiting']} />;
  }
  return (
    <div role="presentation" className={styles['stretch']} onFocus={onEnter}>
      <Transcript
        ref={page}
        content={content}
        label={label}
        codings={data.shown}
        episodes={data.episodes}
        currentEpisode={current?.id ?? null}
        chosenCoding={chosen?.kind === 'coding' ? chosen.id : null}
        onReady={() => {
          if (isAwaited) page.current?.focus();
        }}
        onPlace={(next) => {
          place.current = next;
          if (isActive) goTo(next);
        }}
        onPickCoding={(id) => {
          onEnter();
          const coding = data.codings.find((one) => one.id === id);
          if (coding !== undefined) moves.showCoding(coding);
        }}
        onPickEpisode={(id) => {
          onEnter();
          const episode = data.episodes.find((one) => one.id === id);
          if (episode !== undefined) moves.showEpisode(episode);
        }}
        onHear={() => undefined}
        onScrollAway={() => undefined}
      />
      {isActive ? <StretchAtWork {...{ sourceId, data, moves, page, side }} onBegin={begin} /> : null}
    </div>
  );
}
