import type { TurnFace } from './document/turn-face.ts';
import { drawTime } from './document/turn-time.ts';

export type HearingEvents = {
  /** The time beside a turn was clicked. */
  readonly onHear: (turn: number) => void;
  /** The reader scrolls, and doesn't want to be taken elsewhere. */
  readonly onScrollAway: () => void;
};

/** When turns are heard, and which is at this moment. */
export type Hearing = {
  /** In milliseconds, one for each turn; `canHear` when there is something to hear at them. */
  readonly setTimes: (times: readonly (number | null)[], canHear: boolean) => void;
  /** Shows which turn is heard; brings it gently into view where it is followed. */
  readonly setPlaying: (turn: number | null, isFollowed: boolean) => void;
};

/** The part of the view in which a turn that is heard may begin or end without the page being moved. */
const calm = { from: 0.08, to: 0.8 };

const scrolling = new Set(['PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

/** Views of the page from which on a turn is jumped to: nobody wants to see everything in between fly past. */
const far = 1.5;

/** How often a turn is brought into view again where those on the way turned out to be higher than they were guessed. */
const mostTries = 5;

const motion = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

export function createHearing(
  scroller: HTMLElement,
  faces: readonly TurnFace[],
  events: HearingEvents,
  signal: AbortSignal,
): Hearing {
  let drawn: readonly (number | null)[] = [];
  let couldHear: boolean | null = null;
  let playing: number | null = null;
  let wasFollowed = false;
  let isOnItsWay = false;
  let tries = 0;

  const bringIntoView = ({ dom }: TurnFace): void => {
    const view = scroller.getBoundingClientRect();
    const { top, bottom } = dom.getBoundingClientRect();
    const isCalm =
      top >= view.top + view.height * calm.from &&
      (bottom <= view.top + view.height * calm.to || bottom - top > view.height * (calm.to - calm.from));
    if (!isCalm || top > view.top + view.height * calm.to) {
      const by = top - view.top - view.height * 0.25;
      const behavior = Math.abs(by) > view.height * far ? 'instant' : motion();
      isOnItsWay = true;
      tries += 1;
      scroller.scrollTo({ top: scroller.scrollTop + by, behavior });
    }
  };

  scroller.addEventListener(
    'scrollend',
    () => {
      const face = faces[playing ?? -1];
      const mayHaveMissed = isOnItsWay && wasFollowed && tries < mostTries;
      isOnItsWay = false;
      if (mayHaveMissed && face !== undefined) bringIntoView(face);
    },
    { signal },
  );
  const leave = (event: Event): void => {
    if (event instanceof KeyboardEvent && !scrolling.has(event.key)) {
      return;
    }
    // The page's own way, if it is still on it, ends here: the reader's begins.
    if (isOnItsWay) scroller.scrollTo({ top: scroller.scrollTop, behavior: 'instant' });
    isOnItsWay = false;
    events.onScrollAway();
  };
  for (const name of ['wheel', 'touchmove', 'keydown'] as const) {
    scroller.addEventListener(name, leave, { signal, passive: true });
  }
  scroller.addEventListener(
    'click',
    ({ target }) => {
      const time = target instanceof Element ? target.closest('button[data-time]') : null;
      const turn = time === null ? -1 : faces.findIndex(({ dom }) => dom.contains(time));
      if (turn >= 0) events.onHear(turn);
    },
    { signal },
  );

  return {
    setTimes: (times, canHear) => {
      for (const [turn, face] of faces.entries()) {
        const at = times[turn] ?? null;
        if (at !== (drawn[turn] ?? null) || canHear !== couldHear) drawTime(face, at, canHear);
      }
      drawn = times;
      couldHear = canHear;
    },
    setPlaying: (turn, isFollowed) => {
      if (turn !== playing) {
        delete faces[playing ?? -1]?.dom.dataset['playing'];
        const face = faces[turn ?? -1];
        if (face !== undefined) face.dom.dataset['playing'] = 'true';
      }
      const face = faces[turn ?? -1];
      const isNext = isFollowed && (turn !== playing || !wasFollowed);
      playing = turn;
      wasFollowed = isFollowed;
      if (isNext && face !== undefined) {
        tries = 0;
        bringIntoView(face);
      }
    },
  };
}
