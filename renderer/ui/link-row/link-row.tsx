import type { ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import styles from './link-row.module.css';

export interface LinkRowProps {
  readonly children: ReactNode;
  /** Where it leads; without it, `onPress` says what it does. */
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly isCurrent?: boolean | undefined;
  readonly mark?: ReactNode;
  /** A second line. */
  readonly detail?: ReactNode;
  /** What stands at the right, a count most often. */
  readonly aside?: ReactNode;
}

/** A whole row that leads somewhere, as in the navigation. */
export function LinkRow({ children, href, onPress, isCurrent = false, mark, detail, aside }: LinkRowProps) {
  const face = (
    <>
      {mark === undefined ? null : <span className={classNames(styles['mark'])}>{mark}</span>}
      <span className={classNames(styles['words'])}>
        <span className={classNames(styles['label'])}>{children}</span>
        {detail === undefined ? null : <span className={classNames(styles['detail'])}>{detail}</span>}
      </span>
      {aside === undefined ? null : <span className={classNames(styles['aside'])}>{aside}</span>}
    </>
  );
  const className = classNames(styles['row']);
  const current = isCurrent ? ('page' as const) : undefined;
  return href === undefined ? (
    <button type="button" className={className} aria-current={current} onClick={onPress}>
      {face}
    </button>
  ) : (
    <a href={href} className={className} aria-current={current} onClick={onPress}>
      {face}
    </a>
  );
}
