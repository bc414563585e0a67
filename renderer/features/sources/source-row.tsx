import { Link } from '@tanstack/react-router';
import type { Source } from '#shared/contract/sources.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden/visually-hidden.tsx';
import { readingWords, voicesOf } from './source-words.ts';
import styles from './source-list.module.css';

type SourceRowProps = {
  readonly source: Source;
  readonly names: ReadonlyMap<string, string>;
  /** Whether there is a round to read and code in; else nothing is asked for. */
  readonly isCoding: boolean;
  /** Whether that round is about other sources. */
  readonly isOutside: boolean;
};

function Voices({ source, names }: Pick<SourceRowProps, 'source' | 'names'>) {
  const { participants, interviewers, unknown } = voicesOf(source, names);
  const others = [...interviewers, ...unknown];
  return (
    <span className={styles['voices']} dir="auto">
      {participants.join(', ')}
      {others.length === 0 ? null : (
        <span className={styles['quiet']}>
          {participants.length === 0 ? '' : ', '}
          {others.join(', ')}
        </span>
      )}
    </span>
  );
}

/** One source: what it is called, who speaks, how long it is, how far the one who sits here has come with it. */
export function SourceRow({ source, names, isCoding, isOutside }: SourceRowProps) {
  const { id, title, medium, duration, words, turns, reading, episodes, done } = source;
  return (
    <div className={`${styles['columns'] ?? ''} ${isCoding ? (styles['coding'] ?? '') : ''}`}>
      <Link
        to="/sources/$sourceId"
        params={{ sourceId: id }}
        preload="intent"
        tabIndex={-1}
        className={styles['title']}
      >
        {title}
        {duration === null ? null : (
          <span className={styles['heard']}>
            <Icon name="sound" size={14} />
            <VisuallyHidden> with a recording</VisuallyHidden>
          </span>
        )}
      </Link>
      <Voices source={source} names={names} />
      <span className={styles['figure']}>
        {medium === 'recording' ? clockTime(duration ?? 0) : words.toLocaleString('en')}
        <VisuallyHidden>{medium === 'recording' ? ' long' : ' words'}</VisuallyHidden>
      </span>
      <span className={`${styles['figure'] ?? ''} ${styles['turns'] ?? ''}`}>
        {medium === 'recording' ? '' : turns.toLocaleString('en')}
        <VisuallyHidden>{medium === 'recording' ? 'no turns' : ' turns'}</VisuallyHidden>
      </span>
      {isCoding ? (
        <span className={reading === 'not read' || isOutside ? styles['quiet'] : undefined}>
          {isOutside ? 'Not in this round' : readingWords[reading]}
        </span>
      ) : null}
      <span className={`${styles['figure'] ?? ''} ${episodes === 0 ? (styles['quiet'] ?? '') : ''}`}>
        {episodes === 0 ? 'none' : isCoding ? `${done} / ${episodes}` : episodes}
        <VisuallyHidden>{isCoding && episodes > 0 ? ' episodes coded' : ' episodes'}</VisuallyHidden>
      </span>
    </div>
  );
}
