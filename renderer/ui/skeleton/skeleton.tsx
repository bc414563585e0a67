import { classNames } from '../internal/class-names.ts';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  readonly lines?: number;
  /** What is on its way, for a screen reader. */
  readonly label?: string;
}

/** Holds the place of text that is on its way. */
export function Skeleton({ lines = 3, label = 'Loading' }: SkeletonProps) {
  return (
    <div role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      <div aria-hidden="true" className={classNames(styles['block'])}>
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} className={classNames(styles['line'])} />
        ))}
      </div>
    </div>
  );
}
