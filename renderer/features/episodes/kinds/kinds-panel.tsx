import { useState } from 'react';
import type { EpisodeKind } from '#shared/contract/episode-kinds.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { EditInPlace } from '../../editing/index.ts';
import { addKindCommand } from '../episodes.commands.ts';
import styles from '../episodes.module.css';

type Rule = 'relevance' | 'begins' | 'ends';

const rules: readonly { readonly field: Rule; readonly label: string; readonly hint: string }[] = [
  { field: 'relevance', label: 'Relevant when', hint: 'Say what makes it relevant' },
  { field: 'begins', label: 'Begins', hint: 'Say where one begins' },
  { field: 'ends', label: 'Ends', hint: 'Say where one ends' },
];

function KindCard({ kind, isNew }: { readonly kind: EpisodeKind; readonly isNew: boolean }) {
  const save = useDo('episodeKinds.save');
  const remove = useDo('episodeKinds.remove');
  const { id: kindId, name, relevance, begins, ends } = kind;
  const keep = async (changed: Partial<Record<Rule | 'name', string>>): Promise<boolean> =>
    (await save({ kindId, name, relevance, begins, ends, ...changed })).ok;
  return (
    <li className={styles['kind']}>
      <div className={styles['kindHead']}>
        <h3 className={styles['kindName']}>
          <EditInPlace
            label="name of the kind of episode"
            value={name}
            isNeeded
            isBegun={isNew}
            onSave={(next) => keep({ name: next })}
          />
        </h3>
        <IconButton
          icon={<Icon name="trash" />}
          label={`Remove the kind “${name}”`}
          onPress={() => void remove({ kindId })}
        />
      </div>
      <dl className={styles['rules']}>
        {rules.map(({ field, label, hint }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>
              <EditInPlace
                label={`${label.toLowerCase()}, of ${name}`}
                value={kind[field]}
                placeholder={hint}
                hasLines
                onSave={(words) => keep({ [field]: words })}
              />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** A name for a new kind that no other has. */
function freeName(kinds: readonly EpisodeKind[]): string {
  const taken = new Set(kinds.map(({ name }) => name.toLowerCase()));
  const names = kinds.map((_, index) => `New kind ${index + 2}`);
  return ['New kind', ...names].find((name) => !taken.has(name.toLowerCase())) ?? 'New kind';
}

/** Adds a kind of episode under a name to be changed; `added` is the one that was added last. */
export function useAddKind(): { readonly add: () => void; readonly added: string | null } {
  const kinds = useAsk('episodeKinds.list', {}).data ?? [];
  const save = useDo('episodeKinds.save');
  const [added, setAdded] = useState<string | null>(null);
  return {
    added,
    add: () => {
      void save({ name: freeName(kinds) }).then((result) => {
        if (result.ok) setAdded(result.value.id);
      });
    },
  };
}

type KindsPanelProps = { readonly added: string | null; readonly onAdd: () => void };

/** What counts as an episode in this study: a short rule for every kind, written where it stands. */
export function KindsPanel({ added, onAdd }: KindsPanelProps) {
  const kinds = useAsk('episodeKinds.list', {}).data;
  return (
    <div className={styles['kinds']}>
      {kinds?.length === 0 ? (
        <p className={styles['hint']}>
          Write down what makes a stretch relevant, and where it begins and ends, so that everybody marks the
          same. Where there is one kind, every new episode is of it.
        </p>
      ) : null}
      <ul className={styles['kindList']}>
        {(kinds ?? []).map((kind) => (
          <KindCard key={kind.id} kind={kind} isNew={kind.id === added} />
        ))}
      </ul>
      <Button icon={<Icon name="add" />} shortcut={addKindCommand} onPress={onAdd}>
        Add a kind
      </Button>
    </div>
  );
}
