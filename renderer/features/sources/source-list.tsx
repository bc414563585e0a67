import { useNavigate } from '@tanstack/react-router';
import type { Round } from '#shared/contract/rounds.ts';
import type { Source } from '#shared/contract/sources.ts';
import { isAbout } from '#shared/domain/round/is-about.ts';
import { List } from '../../ui/list/list.tsx';
import { SourceRow } from './source-row.tsx';
import styles from './source-list.module.css';

type SourceListProps = {
  readonly sources: readonly Source[];
  readonly names: ReadonlyMap<string, string>;
  /** The open round of the one who sits here, if there is one. */
  readonly round: Round | null;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
};

/** All sources in their order. One is chosen by the arrows or a click and opened by Enter, a double click or its title. */
export function SourceList({ sources, names, round, selected, onSelect }: SourceListProps) {
  const isCoding = round !== null;
  const navigate = useNavigate();
  return (
    <div className={styles['list']}>
      <div
        aria-hidden="true"
        className={`${styles['columns'] ?? ''} ${styles['head'] ?? ''} ${isCoding ? (styles['coding'] ?? '') : ''}`}
      >
        <span>Source</span>
        <span className={styles['voices']}>Speakers</span>
        <span className={styles['figure']}>Words</span>
        <span className={`${styles['figure'] ?? ''} ${styles['turns'] ?? ''}`}>Turns</span>
        {isCoding ? <span>Reading</span> : null}
        <span className={styles['figure']}>Episodes</span>
      </div>
      <List
        label="Sources"
        items={sources}
        idOf={({ id }) => id}
        textOf={({ title }) => title}
        choice="one"
        selected={selected === null ? [] : [selected]}
        onSelect={(ids) => {
          for (const id of ids) {
            onSelect(id);
          }
        }}
        onOpen={(sourceId) => void navigate({ to: '/sources/$sourceId', params: { sourceId } })}
      >
        {(source) => (
          <SourceRow
            source={source}
            names={names}
            isCoding={isCoding}
            isOutside={round !== null && !isAbout(round, source.id)}
          />
        )}
      </List>
    </div>
  );
}
