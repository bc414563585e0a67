import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Pointed } from './pointing.ts';
import styles from './margin-card.module.css';

type MarginCardProps = {
  readonly pointed: Pointed;
  readonly onHold: (isHeld: boolean) => void;
  readonly children: ReactNode;
};

/** Space between a stripe's name and its card, and between a card and the edge of the window. */
const space = { name: 4, edge: 8 };

/** Tells of what is pointed at in the margin, below its name, or above where there is no room. */
export function MarginCard({ pointed, onHold, children }: MarginCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const hold = useEffectEvent(onHold);
  useLayoutEffect(() => {
    const { width = 0, height = 0 } = card.current?.getBoundingClientRect() ?? {};
    const { left, top, bottom } = pointed.place;
    const below = bottom + space.name;
    // What stands beside the text is not covered.
    const text = card.current?.previousElementSibling?.getBoundingClientRect();
    const end = Math.min(text?.right ?? innerWidth, innerWidth);
    setPlace({
      left: Math.max(space.edge, Math.min(left, end - width - space.edge)),
      top:
        below + height + space.edge <= innerHeight ? below : Math.max(space.edge, top - height - space.name),
    });
  }, [pointed]);
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const on = (name: string, run: (event: Event) => void): void => {
      card.current?.addEventListener(name, run, { signal });
    };
    on('pointerenter', () => {
      hold(true);
    });
    on('pointerleave', () => {
      hold(false);
    });
    // The selection in the text stays.
    on('mousedown', (event) => {
      event.preventDefault();
    });
    return () => {
      listeners.abort();
    };
  }, []);
  return (
    <div
      ref={card}
      role="group"
      aria-label="What is coded here"
      className={styles['card']}
      style={place ?? { visibility: 'hidden' }}
    >
      {children}
    </div>
  );
}
