import { useEffect, useRef, type ReactNode } from 'react';
import { useAsk } from '../../data/use-ask.ts';
import { greet, useArrival } from './arrival.ts';
import styles from './screen.module.css';

type ScreenBarProps = {
  /** The screen's name: its heading, and the window's title. */
  readonly title: string;
  /** One quiet line beside it. */
  readonly sub?: ReactNode;
  /** Actions, at the right. */
  readonly children?: ReactNode;
};

/** The bar that every screen begins with. Its heading takes the focus when the place was gone to, unless a field or a cell of it has. */
export function ScreenBar({ title, sub, children }: ScreenBarProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivals = useArrival(({ count }) => count);
  const study = useAsk('study.info', {}, { quietly: true }).data?.title;

  useEffect(() => {
    const isTaken = document.activeElement?.matches('main :is(input, textarea, th, td)') ?? false;
    if (greet(arrivals) && !isTaken) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [arrivals]);
  useEffect(() => {
    document.title = [title, study, 'Throughline'].filter((part) => part !== undefined).join(' · ');
  }, [title, study]);

  return (
    <div className={styles['bar']}>
      <h1 ref={heading} tabIndex={-1} className={styles['title']}>
        {title}
      </h1>
      {sub === undefined ? null : <div className={styles['sub']}>{sub}</div>}
      {children === undefined ? null : <div className={styles['actions']}>{children}</div>}
    </div>
  );
}
