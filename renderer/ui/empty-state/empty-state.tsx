import type { ReactNode } from 'react';
import type { IconName } from '../icon/icon-paths.ts';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** What this place is for. */
  readonly children: ReactNode;
  /** The next step, as a button. */
  readonly action?: ReactNode;
  readonly icon?: IconName;
}

export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className={classNames(styles['state'])}>
      {icon === undefined ? null : (
        <span className={classNames(styles['icon'])}>
          <Icon name={icon} size={28} />
        </span>
      )}
      <p className={classNames(styles['title'])}>{title}</p>
      <p className={classNames(styles['text'])}>{children}</p>
      {action === undefined ? null : <div className={classNames(styles['next'])}>{action}</div>}
    </div>
  );
}
