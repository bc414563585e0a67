import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { clockTime } from '#shared/text/clock-time.ts';
import type { ReadEpisode } from '../../../transcript/read-content.ts';
import { laneStyle, momentStyle } from './timeline-part.ts';
import styles from './timeline.module.css';

type EpisodeEdgeProps = {
  readonly episode: ReadEpisode;
  readonly side: 'start' | 'end';
  readonly duration: number;
  readonly lane: number;
  readonly onMove: (at: number) => void;
};

const step = 1000;

/** Where an episode begins or ends, to be moved: by arrows second by second, with Shift by ten, or dragged. It is moved once it is let go. */
export function EpisodeEdge({ episode, side, duration, lane, onMove }: EpisodeEdgeProps) {
  const [draft, setDraft] = useState<number | null>(null);
  const [kept, setKept] = useState(episode[side]);
  const isDragged = useRef(false);
  const limits =
    side === 'start' ? { min: 0, max: episode.end - 100 } : { min: episode.start + 100, max: duration };
  const within = (at: number): number => Math.round(Math.max(limits.min, Math.min(limits.max, at)));
  // What was moved stands where it is until the study says so itself.
  if (kept !== episode[side]) {
    setKept(episode[side]);
    setDraft(null);
  }
  const at = draft ?? episode[side];
  const letGo = (): void => {
    if (draft !== null && draft !== episode[side]) onMove(draft);
    else setDraft(null);
  };
  const listen = (event: KeyboardEvent): void => {
    const by = new Map([
      ['ArrowLeft', -step],
      ['ArrowRight', step],
    ]).get(event.key);
    if (by !== undefined) {
      event.preventDefault();
      setDraft(within(at + by * (event.shiftKey ? 10 : 1)));
    }
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const line = event.currentTarget.parentElement?.getBoundingClientRect();
    if (isDragged.current && line !== undefined) {
      setDraft(within(((event.clientX - line.left) / line.width) * duration));
    }
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={`${side === 'start' ? 'Beginning' : 'End'} of episode ${episode.number}`}
      aria-orientation="horizontal"
      aria-valuemin={Math.ceil(limits.min / 1000)}
      aria-valuemax={Math.floor(limits.max / 1000)}
      aria-valuenow={Math.floor(at / 1000)}
      aria-valuetext={clockTime(at)}
      data-side={side}
      className={styles['episodeEdge']}
      style={{ ...momentStyle(at, duration), ...laneStyle(lane) }}
      onKeyDown={listen}
      onKeyUp={letGo}
      onBlur={letGo}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        isDragged.current = true;
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        isDragged.current = false;
        letGo();
      }}
      onPointerCancel={() => {
        isDragged.current = false;
        setDraft(null);
      }}
    />
  );
}
