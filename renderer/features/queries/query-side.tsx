import type { OutputOf } from '#shared/contract/contract.ts';
import type { CodeQuery } from '#shared/contract/queries.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { ListRow } from '../../ui/list/list-row.tsx';
import { List } from '../../ui/list/list.tsx';
import styles from './queries.module.css';

type QuerySideProps = {
  readonly kept: readonly CodeQuery[];
  readonly open: string | null;
  readonly found: OutputOf<'queries.run'> | undefined;
  readonly onOpen: (queryId: string) => void;
  readonly onRemove: (query: CodeQuery) => void;
};

/** The queries that are kept, and of the one that is asked: who said how many. */
export function QuerySide({ kept, open, found, onOpen, onRemove }: QuerySideProps) {
  const current = kept.find(({ id }) => id === open);
  return (
    <div className={styles['side']}>
      {kept.length === 0 ? null : (
        <section className={styles['part']}>
          <div className={styles['heading']}>
            <h3>Kept queries</h3>
            {current === undefined ? null : (
              <IconButton
                icon={<Icon name="trash" size={14} />}
                label={`Remove the query “${current.name}”`}
                onPress={() => {
                  onRemove(current);
                }}
              />
            )}
          </div>
          <List
            label="Kept queries"
            items={kept}
            idOf={({ id }) => id}
            textOf={({ name }) => name}
            choice="one"
            selected={current === undefined ? [] : [current.id]}
            onSelect={([id]) => {
              if (id !== undefined) onOpen(id);
            }}
          >
            {(query) => <ListRow>{query.name}</ListRow>}
          </List>
        </section>
      )}
      {found === undefined || found.total === 0 ? null : (
        <section className={styles['part']}>
          <h3
            className={styles['heading']}
          >{`${found.participants.length} of ${countOf(found.of, 'participant')}`}</h3>
          <ul aria-label="Quotations by participant" className={styles['people']}>
            {found.participants.map(({ participantId, name, quotations }) => (
              <li key={participantId}>
                <span dir="auto">{name}</span>
                <span>{quotations.toLocaleString('en')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
