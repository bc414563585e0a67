import { LinkRow } from '../../../ui/link-row/link-row.tsx';
import type { HistoryView } from '../use-history-view.ts';
import styles from '../history.module.css';

type ThingsThenProps = {
  readonly view: HistoryView;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
};

/** What of the study of that time is looked at: the codebook, or one of the sources. */
export function ThingsThen({ view: { asked, show }, sources }: ThingsThenProps) {
  const chosen = sources.find(({ id }) => id === asked.source)?.id;
  return (
    <nav aria-label="What is looked at" className={styles['thingsThen']}>
      <LinkRow
        isCurrent={chosen === undefined}
        onPress={() => {
          show({ source: '' });
        }}
      >
        The codebook
      </LinkRow>
      {sources.length === 0 ? null : <h2 className={styles['dayName']}>Sources</h2>}
      {sources.map(({ id, title }) => (
        <LinkRow
          key={id}
          isCurrent={id === chosen}
          onPress={() => {
            show({ source: id });
          }}
        >
          {title}
        </LinkRow>
      ))}
    </nav>
  );
}
