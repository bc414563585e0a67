import { useCallback, useState } from 'react';

export interface ScrollWindow {
  readonly scrollTop: number;
  readonly height: number;
}

/** Follows how far an element is scrolled and how high it is, in steps, so that not every pixel draws anew. */
export function useScrollWindow(step: number, isWatched: boolean) {
  const [seen, setSeen] = useState<ScrollWindow>({ scrollTop: 0, height: 0 });

  const watch = useCallback(
    (element: HTMLElement | null) => {
      if (element === null || !isWatched) return;
      const look = () => {
        const scrollTop = Math.floor(element.scrollTop / step) * step;
        const height = element.clientHeight;
        setSeen((before) =>
          before.scrollTop === scrollTop && before.height === height ? before : { scrollTop, height },
        );
      };
      const observer = new ResizeObserver(look);
      observer.observe(element);
      element.addEventListener('scroll', look, { passive: true });
      look();
      return () => {
        observer.disconnect();
        element.removeEventListener('scroll', look);
      };
    },
    [step, isWatched],
  );

  return [seen, watch] as const;
}
