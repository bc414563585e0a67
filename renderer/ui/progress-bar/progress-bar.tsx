import { classNames } from '../internal/class-names.ts';
import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  /** What is under way. */
  readonly label: string;
  /** How much is done; left out while nobody knows. */
  readonly value?: number | undefined;
  /** How much was put aside: counted, not done. */
  readonly aside?: number | undefined;
  readonly max?: number;
  /** How far, in words: `41 of 63 settled, 5 parked`. Shown beside the bar. */
  readonly text?: string | undefined;
}

export function ProgressBar({ label, value, aside = 0, max = 100, text }: ProgressBarProps) {
  const share = (amount: number) => `${max > 0 ? Math.min(100, (100 * amount) / max) : 0}%`;
  const range =
    value === undefined ? {} : { 'aria-valuenow': value, 'aria-valuemin': 0, 'aria-valuemax': max };
  return (
    <span className={classNames(styles['line'])}>
      <span
        role="progressbar"
        aria-label={label}
        aria-valuetext={text}
        {...range}
        className={classNames(styles['track'])}
      >
        {value === undefined ? (
          <span className={classNames(styles['unknown'])} />
        ) : (
          <>
            <span className={classNames(styles['done'])} style={{ width: share(value) }} />
            {aside > 0 ? (
              <span className={classNames(styles['aside'])} style={{ width: share(aside) }} />
            ) : null}
          </>
        )}
      </span>
      {text === undefined ? null : (
        <span className={classNames(styles['words'])} aria-hidden="true">
          {text}
        </span>
      )}
    </span>
  );
}
