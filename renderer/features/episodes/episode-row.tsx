import { memo } from 'react';
import { CodeChip } from '../../ui/code-chip/code-chip.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { patternOf } from '../evidence/index.ts';
import { isOwnTitle, type EpisodeLine, type EpisodeState } from './episode-lines.ts';
import styles from './episodes.module.css';

const stateWords: Readonly<Record<EpisodeState, string>> = { open: 'Open', coded: 'Coded', done: 'Done' };

const stateIcons = { open: 'minus', coded: 'code', done: 'check' } as const;

/** So many characters of two names still stand side by side; longer ones stand one under another. */
const shortPair = 24;

type EpisodeRowProps = {
  readonly line: EpisodeLine;
  readonly index: number;
  readonly isStop: boolean;
  /** The reading is over: what carries no codes now never will. */
  readonly isSettled: boolean;
};

/** An episode in the list: its number, its name or first words, its codes, how far it is. */
export const EpisodeRow = memo(function EpisodeRow({ line, index, isStop, isSettled }: EpisodeRowProps) {
  const { episode, words, codes, state } = line;
  const hasTitle = isOwnTitle(line);
  const [first, ...others] = codes.map((code) => (
    <CodeChip key={code.id} hue={code.hue} pattern={patternOf(code)}>
      {code.name}
    </CodeChip>
  ));
  const [, second, third] = codes;
  const isPair = (second?.name.length ?? 0) + (third?.name.length ?? 0) <= shortPair;
  const beside = others.slice(0, isPair ? 2 : 1);
  const left = others.length - beside.length;
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      tabIndex={isStop ? 0 : -1}
      data-row={index}
      className={styles['row']}
    >
      <span role="gridcell" className={styles['number']}>
        {episode.number}
      </span>
      <span role="gridcell" className={styles['words']}>
        {hasTitle ? <span className={styles['title']}>{episode.title}</span> : null}
        <span className={styles['opening']} dir="auto">
          {words}
        </span>
      </span>
      <span role="gridcell" className={styles['codes']}>
        {first}
        <span className={styles[isPair ? 'free' : 'others']}>
          {beside}
          {left > 0 ? <span className={styles['more']}>{`and ${left} more`}</span> : null}
        </span>
      </span>
      <span role="gridcell" className={`${styles['state'] ?? ''} ${styles[state] ?? ''}`}>
        <Icon name={stateIcons[state]} size={14} />
        {state === 'open' && isSettled ? 'No codes' : stateWords[state]}
      </span>
    </div>
  );
});
