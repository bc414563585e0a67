import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import styles from './error-note.module.css';

export interface ErrorNoteProps {
  /** One sentence that names the thing and what to do. */
  readonly children: ReactNode;
  readonly onRetry?: (() => void) | undefined;
  readonly retryLabel?: string;
}

export function ErrorNote({ children, onRetry, retryLabel = 'Try again' }: ErrorNoteProps) {
  return (
    <div role="alert" className={classNames(styles['note'])}>
      <span className={classNames(styles['icon'])}>
        <Icon name="warning" />
      </span>
      <p className={classNames(styles['text'])}>{children}</p>
      {onRetry === undefined ? null : <Button onPress={onRetry}>{retryLabel}</Button>}
    </div>
  );
}
