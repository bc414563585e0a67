import type { Source } from '#shared/contract/sources.ts';
import { momentInWords, useNow } from '../../screen/index.ts';
import { formatWords } from '../source-words.ts';
import styles from './source-panel.module.css';

/** What is known of a source beside its words. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const now = useNow();
  const facts = [
    ['Words', source.words.toLocaleString('en')],
    ['Turns', source.turns.toLocaleString('en')],
    ['Imported', momentInWords(source.importedAt, now)],
    ['From', source.originalName],
    ['Read as', `${formatWords(source.format)}, ${source.encoding.toUpperCase()}`],
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
