import type { NameHit } from '#shared/contract/pseudonyms.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useDo } from '../../data/use-do.ts';
import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { kindLabel, type ListedName } from './name-dialog.tsx';
import styles from './pseudonyms.module.css';

type NameListProps = {
  readonly names: readonly ListedName[];
  readonly hits: readonly NameHit[];
  /** Whose places are shown; null for all. */
  readonly chosen: string | null;
  readonly onChoose: (nameId: string | null) => void;
  readonly onChange: (name: ListedName) => void;
};

/** The listed names with what stands for them; one of them shows its places alone. */
export function NameList({ names, hits, chosen, onChoose, onChange }: NameListProps) {
  const remove = useDo('pseudonyms.remove');
  const counts = Map.groupBy(hits, ({ nameId }) => nameId);
  return (
    <ul className={styles['names']}>
      <li>
        <button
          type="button"
          className={styles['all']}
          aria-pressed={chosen === null}
          onClick={() => {
            onChoose(null);
          }}
        >
          All names
          <span className={styles['quiet']}>{countOf(hits.length, 'place')}</span>
        </button>
      </li>
      {names.map((listed) => (
        <li key={listed.id} className={styles['listed']}>
          <button
            type="button"
            className={styles['pick']}
            aria-pressed={chosen === listed.id}
            onClick={() => {
              onChoose(chosen === listed.id ? null : listed.id);
            }}
          >
            <span>
              <span className={styles['from']}>{listed.name}</span>{' '}
              <span className={styles['arrow']} aria-hidden="true">
                →
              </span>{' '}
              {listed.pseudonym}
            </span>
            <span className={styles['quiet']}>
              {[kindLabel(listed.kind), ...listed.spellings].join(', ')} ·{' '}
              {countOf(counts.get(listed.id)?.length ?? 0, 'place')}
            </span>
          </button>
          <IconButton
            icon={<Icon name="edit" />}
            label={`Change ${listed.name}`}
            onPress={() => {
              onChange(listed);
            }}
          />
          <IconButton
            icon={<Icon name="trash" />}
            label={`Take ${listed.name} off the list`}
            onPress={() => void remove({ nameId: listed.id })}
          />
        </li>
      ))}
    </ul>
  );
}
