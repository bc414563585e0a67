import type { Clock } from '#electron/ports/clock.ts';
import type { Ids } from '#electron/ports/ids.ts';

/** A clock that goes one second further each time it is asked. */
export function steadyClock(start = '2026-03-14T09:00:00.000Z'): Clock {
  let at = Date.parse(start);
  return {
    now: () => {
      at += 1000;
      return new Date(at).toISOString();
    },
  };
}

/** Ids that are counted: the same run gives the same ids. `lane` keeps those of two studies apart. */
export function countedIds(lane = 1): Ids {
  let count = 0;
  return {
    next: () => {
      count += 1;
      const last = count.toString(16).padStart(12, '0');
      return `01990000-0000-7000-8${lane.toString(16).padStart(3, '0')}-${last}`;
    },
  };
}
