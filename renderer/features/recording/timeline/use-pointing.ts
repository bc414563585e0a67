import { useRef, type PointerEvent } from 'react';
import { setStretch } from '../player-store.ts';
import { seekTo } from '../use-player.ts';

/** So many pixels make a drag of a click. */
const slack = 4;

/** What the mouse does on the timeline beside what stands on it: a click goes there, a drag begins a stretch and ends it. */
export function usePointing(duration: number, onStretch: () => void) {
  const from = useRef<{ readonly x: number; readonly at: number } | null>(null);
  const timeAt = (event: PointerEvent<HTMLElement>): number => {
    const line = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - line.left) / line.width;
    return Math.round(Math.max(0, Math.min(1, share)) * duration);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button === 0 && event.target instanceof Element && event.target.closest('button') === null) {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, at: timeAt(event) };
      }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (from.current !== null && Math.abs(event.clientX - from.current.x) > slack) {
        const at = timeAt(event);
        setStretch(Math.min(from.current.at, at), Math.max(from.current.at, at));
      }
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const begun = from.current;
      from.current = null;
      if (begun !== null) {
        if (Math.abs(event.clientX - begun.x) <= slack) seekTo(begun.at);
        else onStretch();
      }
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
