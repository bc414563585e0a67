import type { ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import styles from './visually-hidden.module.css';

export interface VisuallyHiddenProps {
  readonly id?: string;
  readonly children: ReactNode;
}

/** Words for a screen reader that the eye reads from something else. */
export function VisuallyHidden({ id, children }: VisuallyHiddenProps) {
  return (
    <span id={id} className={classNames(styles['hidden'])}>
      {children}
    </span>
  );
}
