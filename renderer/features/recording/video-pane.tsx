import { useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { usePlaying } from './player-store.ts';
import { togglePlaying } from './use-player.ts';
import styles from './recording.module.css';

const limits = { min: 120, max: 720 };
const step = 16;

type Height = { readonly height: number; readonly change: (height: number) => void };

/** How high the picture is; kept on this machine, since it is nobody's data. */
const useHeight = create<Height>()(
  persist(
    (set) => ({
      height: 280,
      change: (height) => {
        set({ height: Math.round(Math.max(limits.min, Math.min(limits.max, height))) });
      },
    }),
    { name: 'throughline.video-height' },
  ),
);

/** The lower edge of the picture: dragged, or moved by the arrow keys. */
function Edge() {
  const { height, change } = useHeight();
  const start = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const take = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { y: event.clientY, height };
  };
  const letGo = (): void => {
    start.current = null;
  };
  const listen = (event: KeyboardEvent): void => {
    const by = { ArrowDown: step, ArrowUp: -step, Home: -limits.max, End: limits.max }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      change(height + by);
    }
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label="Height of the video"
      aria-valuenow={height}
      aria-valuemin={limits.min}
      aria-valuemax={limits.max}
      className={styles['edge']}
      onPointerDown={take}
      onPointerMove={(event) => {
        if (start.current !== null) change(start.current.height + event.clientY - start.current.y);
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={listen}
    />
  );
}

/** The picture of a video, above what is read; a click plays or pauses it, as its button does. */
export function VideoPane() {
  const player = usePlaying((state) => state.player);
  const height = useHeight((state) => state.height);
  const pane = useRef<HTMLDivElement>(null);
  const isVideo = player?.element instanceof HTMLVideoElement;
  useLayoutEffect(() => {
    if (player !== null && isVideo) {
      player.element.setAttribute('aria-label', 'Video');
      player.element.addEventListener('click', togglePlaying);
      pane.current?.append(player.element);
    }
    return () => player?.element.removeEventListener('click', togglePlaying);
  }, [player, isVideo]);
  return isVideo ? (
    <>
      <div ref={pane} className={styles['video']} style={{ height }} />
      <Edge />
    </>
  ) : null;
}
