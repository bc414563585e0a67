/** What a player says of itself, in milliseconds. */
export type PlayerState = {
  readonly time: number;
  /** As the platform found it out; 0 until it did. */
  readonly duration: number;
  readonly isPlaying: boolean;
  /** The platform can't play it. */
  readonly hasFailed: boolean;
};

/** A recording that can be heard, outside React: what is asked of it is done at once. */
export type Player = {
  readonly element: HTMLMediaElement;
  /** Where it is at this very moment, in milliseconds. */
  readonly now: () => number;
  readonly play: () => void;
  readonly pause: () => void;
  /** Goes to a moment, at most to the end. */
  readonly seek: (time: number) => void;
  readonly setRate: (rate: number) => void;
  readonly destroy: () => void;
};

type PlayerOf = {
  readonly kind: 'audio' | 'video';
  readonly address: string;
  /** Where to begin. */
  readonly from: number;
  readonly rate: number;
  readonly onState: (state: PlayerState) => void;
};

const inMs = (seconds: number): number => (Number.isFinite(seconds) ? Math.round(seconds * 1000) : 0);

/** Makes a player. While it plays it says at every frame where it is. */
export function createPlayer({ kind, address, from, rate, onState }: PlayerOf): Player {
  const element = document.createElement(kind);
  const listeners = new AbortController();
  let frame = 0;
  /** Where to go once it is known how long it is. */
  let wanted: number | null = from;

  const now = (): number => wanted ?? inMs(element.currentTime);
  const tell = (): void => {
    onState({
      time: now(),
      duration: inMs(element.duration),
      isPlaying: !element.paused && !element.ended,
      hasFailed: element.error !== null,
    });
  };
  const goOn = (): void => {
    cancelAnimationFrame(frame);
    tell();
    if (!element.paused && !element.ended) {
      frame = requestAnimationFrame(goOn);
    }
  };
  const on = (names: readonly string[], run: () => void): void => {
    for (const name of names) {
      element.addEventListener(name, run, { signal: listeners.signal });
    }
  };
  on(['loadedmetadata'], () => {
    if (wanted !== null) {
      element.currentTime = wanted / 1000;
      wanted = null;
    }
  });
  on(['play', 'playing', 'pause', 'ended', 'seeked', 'timeupdate', 'durationchange', 'error'], goOn);

  element.preload = 'metadata';
  element.preservesPitch = true;
  element.defaultPlaybackRate = rate;
  element.playbackRate = rate;
  element.src = address;

  return {
    element,
    now,
    play: () => {
      // Refused when it is paused before it began, or can't be played, which it then says itself.
      element.play().catch(() => {
        tell();
      });
    },
    pause: () => {
      element.pause();
    },
    seek: (time) => {
      const end = inMs(element.duration);
      const to = Math.max(0, end === 0 ? time : Math.min(time, end));
      if (element.readyState === HTMLMediaElement.HAVE_NOTHING) wanted = to;
      else element.currentTime = to / 1000;
      tell();
    },
    setRate: (next) => {
      element.defaultPlaybackRate = next;
      element.playbackRate = next;
    },
    destroy: () => {
      listeners.abort();
      cancelAnimationFrame(frame);
      element.pause();
      // Lets go of the connection, which a paused player would keep.
      element.removeAttribute('src');
      element.load();
      element.remove();
    },
  };
}
