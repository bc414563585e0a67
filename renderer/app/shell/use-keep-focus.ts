import { useEffect } from 'react';

/** How long whatever took the focused thing away has time to say where the focus goes, in milliseconds. */
const grace = 100;

/**
 * Where the thing that had the focus is taken away and nothing else takes the focus, the heading of the screen gets it:
 * else a screen reader would be at the start of the page, and nobody would know where the keys go.
 */
export function useKeepFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
    };
    const isLost = (): boolean =>
      last !== null && !last.isConnected && document.activeElement === document.body;
    const look = (): void => {
      timer = null;
      if (isLost()) {
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      }
    };
    const observer = new MutationObserver(() => {
      if (timer === null && isLost()) {
        timer = setTimeout(look, grace);
      }
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
      if (timer !== null) {
        clearTimeout(timer);
      }
    };
  }, []);
}
