import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useCommand } from '../../../commands/use-command.ts';
import { readBack, readOn } from '../reconcile.commands.ts';
import styles from './episodes.module.css';

const contextShown = 56;

/** What is left for reading at the least, in pixels, however much there is to decide. */
const leastHeight = 220;

type ReadingPaneProps = {
  readonly children: ReactNode;
  /** Whether the words are there. */
  readonly isFilled: boolean;
};

/** Where an episode is read: scrolls by itself when it is long, and begins at the episode's own words. */
export function ReadingPane({ children, isFilled }: ReadingPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const place = pane.current;
    const quote = place?.querySelector<HTMLElement>('blockquote');
    if (isFilled && place !== null && quote !== null && quote !== undefined) {
      setHeight(Math.min(place.scrollHeight, leastHeight));
      place.scrollTop = quote.offsetTop - place.offsetTop - contextShown;
    }
  }, [isFilled]);
  const scroll = (by: 1 | -1) => (): void => {
    pane.current?.scrollBy({ top: by * pane.current.clientHeight * 0.8 });
  };
  useCommand(readOn, scroll(1));
  useCommand(readBack, scroll(-1));
  return (
    <div
      ref={pane}
      className={styles['reading']}
      style={{ minHeight: height }}
      role="region"
      aria-label="What was said"
      tabIndex={0}
    >
      {children}
    </div>
  );
}
