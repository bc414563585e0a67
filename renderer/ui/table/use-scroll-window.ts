import { useCallback, useState } from 'react';

export interface ScrollWindow {
  readonly scrollTop: number;
  readonly height: number;
  readonly scrollLeft: number;
  readonly width: number;
}

/**
 * Follows how far an element is scrolled and how high it is, in steps, so that not every pixel draws anew; how far to the side
 * and how wide only where steps to the side are given.
 */
export function useScrollWindow(step: number, isWatched: boolean, sideStep: number | null = null) {
  const [seen, setSeen] = useState<ScrollWindow>({ scrollTop: 0, height: 0, scrollLeft: 0, width: 0 });

  const watch = useCallback(
    (element: HTMLElement | null) => {
      if (element === null || !isWatched) return;
      const look = () => {
        const scrollTop = Math.floor(element.scrollTop / step) * step;
        const height = element.clientHeight;
        const isSideways = sideStep !== null;
        const scrollLeft = isSideways ? Math.floor(Math.abs(element.scrollLeft) / sideStep) * sideStep : 0;
        const width = isSideways ? element.clientWidth : 0;
        setSeen((before) =>
          before.scrollTop === scrollTop &&
          before.height === height &&
          before.scrollLeft === scrollLeft &&
          before.width === width
            ? before
            : { scrollTop, height, scrollLeft, width },
        );
      };
      const observer = new ResizeObserver(() => {
        look();
        // What has the focus stays in sight when a panel opens beside it.
        const focused = document.activeElement;
        if (focused !== element && element.contains(focused)) {
          focused?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }
      });
      observer.observe(element);
      element.addEventListener('scroll', look, { passive: true });
      look();
      return () => {
        observer.disconnect();
        element.removeEventListener('scroll', look);
      };
    },
    [step, isWatched, sideStep],
  );

  return [seen, watch] as const;
}
