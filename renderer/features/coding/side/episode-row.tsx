import { memo, type ReactNode } from 'react';
import styles from '../coding.module.css';

type EpisodeRowProps = {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly isCurrent: boolean;
  readonly isStop: boolean;
  /** In place of the title, where it can be changed. */
  readonly field?: ReactNode;
};

/** One episode in the list. The list listens for presses, so that a row more costs nothing. */
export const EpisodeRow = memo(function EpisodeRow(props: EpisodeRowProps) {
  const { number, title, state, isCurrent, isStop, field } = props;
  return (
    <li className={styles['row']} aria-current={isCurrent} data-number={number}>
      <span className={styles['rowNumber']}>{number}</span>
      {field === undefined ? (
        <button type="button" tabIndex={isStop ? 0 : -1} className={styles['rowDoor']} dir="auto">
          {title}
        </button>
      ) : (
        <span className={styles['rowWords']}>{field}</span>
      )}
      <span className={styles['aside']}>{state}</span>
    </li>
  );
});
