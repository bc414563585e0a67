import type { Source } from '#shared/contract/sources.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { momentInWords, useNow } from '../../screen/index.ts';
import { formatWords } from '../source-words.ts';
import styles from './source-panel.module.css';

/** What is known of a source beside its words. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const now = useNow();
  const facts = [
    ...(source.medium === 'recording'
      ? [['Length', clockTime(source.duration ?? 0)] as const]
      : ([
          ['Words', source.words.toLocaleString('en')],
          ['Turns', source.turns.toLocaleString('en')],
        ] as const)),
    ['Imported', momentInWords(source.importedAt, now)],
    ['From', source.originalName],
    [
      'Read as',
      [formatWords(source.format), source.encoding.toUpperCase()].filter((part) => part !== '').join(', '),
    ],
  ] as const;
  return (
    <dl className={styles['facts']}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles['fact']}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
