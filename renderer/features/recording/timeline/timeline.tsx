import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type Ref,
} from 'react';
import { timeStretch } from '#shared/text/time-stretch.ts';
import type { ReadCoding, ReadEpisode, ReadPlace } from '../../../transcript/read-content.ts';
import { nothingEarly } from '../../../transcript/transcript-page.ts';
import type { TranscriptHandle } from '../../../transcript/transcript.tsx';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { playerNow, setStretch, usePlaying } from '../player-store.ts';
import { seekTo } from '../use-player.ts';
import { EpisodeEdge } from './episode-edge.tsx';
import { CodingLanes, EpisodeLanes } from './lanes.tsx';
import { Ruler } from './ruler.tsx';
import { TimelineHelp } from './timeline-help.tsx';
import { lanesOf, momentStyle, stretchStyle } from './timeline-part.ts';
import { usePointing } from './use-pointing.ts';
import { useStretchKeys } from './use-stretch-keys.ts';
import { useWidth } from './use-width.ts';
import styles from './timeline.module.css';

type TimelineProps = {
  /** In milliseconds. */
  readonly duration: number;
  readonly codings: readonly ReadCoding[];
  readonly episodes: readonly ReadEpisode[];
  readonly currentEpisode: string | null;
  readonly chosenCoding: string | null;
  readonly canMark: boolean;
  readonly onReady: () => void;
  /** Where the person is: `isPassing` while it only plays on. */
  readonly onPlace: (place: ReadPlace, isPassing: boolean) => void;
  readonly onPickCoding: (id: string) => void;
  readonly onPickEpisode: (id: string) => void;
  readonly onMoveEdge: (episodeId: string, side: 'start' | 'end', at: number) => void;
  readonly ref?: Ref<TranscriptHandle>;
};

const mostZoom = 64;

type Marking = Pick<ReturnType<typeof playerNow>, 'player' | 'time' | 'from' | 'to'>;

/** The place as the player and the keys say it: a stretch that has begun and not ended yet goes on until now. */
function placeOf({ player, time, from, to }: Marking): ReadPlace {
  const now = player?.now() ?? time;
  const end = to ?? now;
  return {
    caret: { start: now, end: now },
    words: from === null || from >= end ? null : { start: from, end },
  };
}

/** Has what is heard in view where the line is longer than its window. */
function keepInView(line: HTMLElement | null, share: number, zoom: number): void {
  const window = line?.parentElement;
  if (line === null || window === null || window === undefined || zoom === 1) {
    return;
  }
  const x = line.clientWidth * share;
  if (x < window.scrollLeft || x > window.scrollLeft + window.clientWidth * 0.9) {
    window.scrollTo({ left: x - window.clientWidth * 0.2 });
  }
}

/** A recording without a text, as a line of time to listen along, to mark in and to see what was marked. */
export function Timeline(props: TimelineProps) {
  const { duration, codings, episodes, currentEpisode, chosenCoding, canMark, ref } = props;
  const ruler = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const from = usePlaying((state) => state.from);
  const to = usePlaying((state) => state.to);
  const time = usePlaying((state) => state.time);
  const player = usePlaying((state) => state.player);
  const onPlace = useEffectEvent(props.onPlace);
  const onReady = useEffectEvent(props.onReady);
  const width = useWidth(line);
  const episodeLanes = lanesOf(episodes, { duration, width });
  const codingLanes = lanesOf(codings, { duration, width });
  const current = episodes.find(({ id }) => id === currentEpisode);

  const tell = (): void => {
    props.onPlace(placeOf(playerNow()), false);
  };
  useStretchKeys(canMark, tell);
  const pointing = usePointing(duration, tell);

  useImperativeHandle<TranscriptHandle, TranscriptHandle>(
    ref,
    () => ({
      early: nothingEarly,
      select: ({ start, end }, seen) => {
        setStretch(start < end ? start : null, start < end ? end : null);
        seekTo((seen ?? { start }).start);
      },
      show: () => undefined,
      setCurrent: () => undefined,
      isFromRight: () => false,
      focus: () => ruler.current?.focus({ preventScroll: true }),
      showFound: () => undefined,
      placeOf: ({ start, end }) => {
        const all = line.current?.getBoundingClientRect() ?? new DOMRect();
        const share = all.width / duration;
        return new DOMRect(all.left + share * start, all.top, share * (end - start), all.height);
      },
    }),
    [duration],
  );
  useLayoutEffect(() => {
    if (player !== null) onReady();
  }, [player]);
  useEffect(() => {
    onPlace(placeOf({ player, time, from, to }), true);
  }, [time, player, from, to]);
  // What was marked is an episode now, and the stretch has done its work.
  const isMarked = from !== null && episodes.some(({ start, end }) => start === from && end === to);
  useEffect(() => {
    if (isMarked) setStretch(null, null);
  }, [isMarked]);
  useEffect(() => {
    keepInView(line.current, time / duration, zoom);
  }, [time, zoom, duration]);

  const stretch = from === null ? null : { start: from, end: Math.max(from, to ?? time) };
  return (
    <div className={styles['timeline']}>
      <div className={styles['head']}>
        <p className={styles['stretch']}>
          {stretch === null ? 'No stretch begun' : `Stretch ${timeStretch(stretch)}`}
        </p>
        <IconButton
          icon={<Icon name="zoom-out" />}
          label="Show more of the time"
          isDisabled={zoom === 1}
          onPress={() => {
            setZoom(zoom / 2);
          }}
        />
        <IconButton
          icon={<Icon name="zoom-in" />}
          label="Show the time in more detail"
          isDisabled={zoom === mostZoom}
          onPress={() => {
            setZoom(zoom * 2);
          }}
        />
      </div>
      <div className={styles['scroller']}>
        <div ref={line} className={styles['line']} style={{ width: `${100 * zoom}%` }} {...pointing}>
          <Ruler ref={ruler} duration={duration} zoom={zoom} />
          <h2 className={styles['name']}>Episodes</h2>
          <div className={styles['of']}>
            <EpisodeLanes
              episodes={episodes}
              duration={duration}
              lanes={episodeLanes}
              current={currentEpisode}
              onPick={props.onPickEpisode}
            />
            {canMark && current !== undefined
              ? (['start', 'end'] as const).map((side) => (
                  <EpisodeEdge
                    key={`${current.id} ${side}`}
                    episode={current}
                    side={side}
                    duration={duration}
                    lane={episodeLanes[episodes.indexOf(current)] ?? 0}
                    onMove={(at) => {
                      props.onMoveEdge(current.id, side, at);
                    }}
                  />
                ))
              : null}
          </div>
          <h2 className={styles['name']}>Codes</h2>
          <CodingLanes
            codings={codings}
            duration={duration}
            lanes={codingLanes}
            chosen={chosenCoding}
            onPick={props.onPickCoding}
          />
          {stretch === null ? null : (
            <div aria-hidden="true" className={styles['begun']} style={stretchStyle(stretch, duration)} />
          )}
          <div
            aria-hidden="true"
            className={styles['now']}
            style={momentStyle(Math.min(time, duration), duration)}
          />
        </div>
      </div>
      <TimelineHelp canMark={canMark} isEmpty={episodes.length === 0} />
    </div>
  );
}
