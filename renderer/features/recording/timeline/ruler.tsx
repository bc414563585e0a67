import type { KeyboardEvent, Ref } from 'react';
import { clockTime } from '#shared/text/clock-time.ts';
import { usePlaying } from '../player-store.ts';
import { seekBy, seekTo } from '../use-player.ts';
import { ticksOf } from './ticks.ts';
import { momentStyle } from './timeline-part.ts';
import styles from './timeline.module.css';

type RulerProps = {
  readonly duration: number;
  readonly zoom: number;
  readonly ref: Ref<HTMLDivElement>;
};

const step = 1000;

/** How far a key leads on the ruler, in milliseconds. */
const wayOf = (event: KeyboardEvent): number | null =>
  new Map([
    ['ArrowLeft', event.shiftKey ? -10 * step : -step],
    ['ArrowRight', event.shiftKey ? 10 * step : step],
    ['PageUp', -60 * step],
    ['PageDown', 60 * step],
  ]).get(event.key) ?? null;

/** The times of a recording as a line: the focus of its timeline, by whose arrows one goes second by second. */
export function Ruler({ duration, zoom, ref }: RulerProps) {
  const seconds = usePlaying(({ time }) => Math.floor(time / 1000));
  const listen = (event: KeyboardEvent): void => {
    const way = wayOf(event);
    if (way !== null) seekBy(way);
    else if (event.key === 'Home') seekTo(0);
    else if (event.key === 'End') seekTo(duration);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={ref}
      role="slider"
      tabIndex={0}
      aria-label="Timeline"
      aria-valuemin={0}
      aria-valuemax={Math.floor(duration / 1000)}
      aria-valuenow={seconds}
      aria-valuetext={`${clockTime(seconds * 1000)} of ${clockTime(duration)}`}
      className={styles['ruler']}
      onKeyDown={listen}
    >
      {ticksOf(duration, 9 * zoom).map((at) => (
        <span key={at} className={styles['tick']} style={momentStyle(at, duration)}>
          {clockTime(at)}
        </span>
      ))}
    </div>
  );
}
