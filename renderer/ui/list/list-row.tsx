import type { ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import styles from './list.module.css';

export interface ListRowProps {
  readonly children: ReactNode;
  readonly mark?: ReactNode;
  readonly detail?: ReactNode;
  readonly aside?: ReactNode;
  readonly tone?: 'plain' | 'strong' | 'quiet';
}

/** How the inside of a list's row is laid out, most often. */
export function ListRow({ children, mark, detail, aside, tone = 'plain' }: ListRowProps) {
  return (
    <div className={classNames(styles['parts'], tone !== 'plain' && styles[tone])}>
      {mark === undefined ? null : <span className={classNames(styles['mark'])}>{mark}</span>}
      <span className={classNames(styles['words'])}>
        <span>{children}</span>
        {detail === undefined ? null : <span className={classNames(styles['detail'])}>{detail}</span>}
      </span>
      {aside === undefined ? null : <span className={classNames(styles['aside'])}>{aside}</span>}
    </div>
  );
}
