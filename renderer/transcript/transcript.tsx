import {
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react';
import type { EdgeEvents, ReadEdges } from './edges/edge-handles.ts';
import type { HearingEvents } from './hearing.ts';
import { MarginCard } from './margin/margin-card.tsx';
import type { Pointed } from './margin/pointing.ts';
import type { ReadCoding, ReadContent, ReadEpisode, ReadPin } from './read-content.ts';
import {
  createTranscriptPage,
  nothingEarly,
  type PageEvents,
  type TranscriptPage,
} from './transcript-page.ts';
import styles from './transcript.module.css';

/** What can be asked of a transcript that is on the screen. */
export type TranscriptHandle = Pick<
  TranscriptPage,
  'early' | 'select' | 'show' | 'setCurrent' | 'isFromRight' | 'focus' | 'showFound' | 'placeOf'
>;

export type TranscriptProps = Omit<PageEvents, keyof (HearingEvents & EdgeEvents) | 'onPoint'> &
  Partial<HearingEvents & EdgeEvents> & {
    readonly content: ReadContent;
    readonly label: string;
    readonly codings: readonly ReadCoding[];
    readonly episodes: readonly ReadEpisode[];
    readonly currentEpisode: string | null;
    readonly chosenCoding: string | null;
    /** What can be moved at its ends at present. */
    readonly edges?: ReadEdges | null;
    /** The text is on the page, and can be asked. */
    readonly onReady: () => void;
    /** When each turn begins in the recording, in milliseconds; left out where the text itself says it and nothing can be heard. */
    readonly times?: readonly (number | null)[];
    readonly canHear?: boolean;
    /** The turn that is heard, by its place; and whether it is kept in view. */
    readonly playing?: number | null;
    readonly isFollowed?: boolean;
    /** Words that are pinned as quotations. */
    readonly pinned?: readonly ReadPin[];
    /** What is told of codings that are pointed at in the margin, or of the one that is chosen. */
    readonly renderTold?: (codingIds: readonly string[]) => ReactNode;
    readonly ref?: Ref<TranscriptHandle>;
  };

const nothing: readonly never[] = [];

/** A transcript to read, to select in, and to see what was marked. It knows words and stretches, no study. */
export function Transcript(props: TranscriptProps) {
  const { content, label, codings, episodes, currentEpisode, chosenCoding, ref } = props;
  const { times, canHear = false, playing = null, isFollowed = false, pinned = nothing } = props;
  const { edges = null } = props;
  const scroller = useRef<HTMLDivElement>(null);
  /** Where a text that is corrected was being read, for the page on which it comes back. */
  const scrolled = useRef(0);
  /** The page that is there: for a moment, while the text gives way to another, not the one that was drawn for. */
  const live = useRef<TranscriptPage | null>(null);
  const [page, setPage] = useState<TranscriptPage | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const onPlace = useEffectEvent(props.onPlace);
  const onPickCoding = useEffectEvent(props.onPickCoding);
  const onPickEpisode = useEffectEvent(props.onPickEpisode);
  const onReady = useEffectEvent(props.onReady);
  const onHear = useEffectEvent((turn: number) => props.onHear?.(turn));
  const onScrollAway = useEffectEvent(() => props.onScrollAway?.());
  const onDragEdge = useEffectEvent<EdgeEvents['onDragEdge']>((edge, to) => props.onDragEdge?.(edge, to));
  const onHoldEdge = useEffectEvent<EdgeEvents['onHoldEdge']>((edge) => props.onHoldEdge?.(edge));
  const firstCodings = useEffectEvent(() => codings);

  useLayoutEffect(() => {
    if (scroller.current === null) {
      return undefined;
    }
    const created = createTranscriptPage(scroller.current, {
      content,
      label,
      codings: firstCodings(),
      events: {
        onPlace: (place) => {
          onPlace(place);
        },
        onPickCoding: (id) => {
          onPickCoding(id);
        },
        onPickEpisode: (id) => {
          onPickEpisode(id);
        },
        onHear: (turn) => {
          onHear(turn);
        },
        onScrollAway: () => {
          onScrollAway();
        },
        onDragEdge: (edge, to) => {
          onDragEdge(edge, to);
        },
        onHoldEdge: (edge) => {
          onHoldEdge(edge);
        },
        onPoint: setPointed,
      },
    });
    // To set it is to lay out the page, which a text that begins at its top can do without.
    if (scrolled.current > 0) scroller.current.scrollTop = scrolled.current;
    live.current = created;
    setPage(created);
    const scrolling = scroller.current;
    return () => {
      scrolled.current = scrolling.scrollTop;
      live.current = null;
      setPage(null);
      setPointed(null);
      created.destroy();
    };
  }, [content, label]);
  useLayoutEffect(() => {
    if (page === live.current) page?.setCodings(codings);
  }, [page, codings]);
  useLayoutEffect(() => {
    if (page === live.current) page?.setPinned(pinned);
  }, [page, pinned]);
  useLayoutEffect(() => {
    if (page === live.current) page?.setEpisodes(episodes);
  }, [page, episodes]);
  useLayoutEffect(() => {
    if (times !== undefined && page === live.current) page?.setTimes(times, canHear);
  }, [page, times, canHear]);
  useLayoutEffect(() => {
    if (page === live.current) page?.setPlaying(playing, isFollowed);
  }, [page, playing, isFollowed]);
  useLayoutEffect(() => {
    if (page === live.current) page?.setCurrent(currentEpisode, chosenCoding);
  }, [page, currentEpisode, chosenCoding]);

  useLayoutEffect(() => {
    if (page === live.current) page?.setEdges(edges);
  }, [page, edges]);

  useImperativeHandle<TranscriptHandle, TranscriptHandle>(
    ref,
    () =>
      page ?? {
        early: nothingEarly,
        select: () => undefined,
        show: () => undefined,
        setCurrent: () => undefined,
        isFromRight: () => false,
        focus: () => undefined,
        showFound: () => undefined,
        placeOf: () => new DOMRect(),
      },
    [page],
  );
  useLayoutEffect(() => {
    if (page !== null) {
      onReady();
    }
  }, [page]);

  const told = pointed === null ? null : (props.renderTold?.(pointed.codingIds) ?? null);
  return (
    <>
      <div ref={scroller} className={styles['page']} />
      {pointed === null || told === null ? null : (
        <MarginCard pointed={pointed} onHold={(isHeld) => page?.holdPointed(isHeld)}>
          {told}
        </MarginCard>
      )}
    </>
  );
}
