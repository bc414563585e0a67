import type { Code } from '#shared/contract/codebook.ts';
import type { CodeCondition, CodeRelation } from '#shared/contract/queries.ts';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { CodeSet } from './code-set.tsx';
import styles from '../queries.module.css';

/** Each relation, and that it isn't so, as it is read between the codes. */
const relations: readonly {
  readonly relation: CodeRelation;
  readonly isNot: boolean;
  readonly label: string;
}[] = [
  { relation: 'episode', isNot: false, label: 'in the same episode as' },
  { relation: 'overlapping', isNot: false, label: 'overlapping' },
  { relation: 'before', isNot: false, label: 'before' },
  { relation: 'after', isNot: false, label: 'after' },
  { relation: 'source', isNot: false, label: 'in the same source as' },
  { relation: 'episode', isNot: true, label: 'not in an episode with' },
  { relation: 'overlapping', isNot: true, label: 'not overlapping' },
  { relation: 'before', isNot: true, label: 'not before' },
  { relation: 'after', isNot: true, label: 'not after' },
  { relation: 'source', isNot: true, label: 'not in a source with' },
];

const distances = [
  { id: 'any', label: 'however far' },
  { id: '0', label: 'in the same turn' },
  ...[1, 2, 3, 5, 10, 20].map((turns) => ({
    id: `${turns}`,
    label: turns === 1 ? 'within a turn' : `within ${turns} turns`,
  })),
];

const keyOf = ({ relation, isNot }: { readonly relation: CodeRelation; readonly isNot: boolean }): string =>
  `${isNot ? 'not ' : ''}${relation}`;

type ConditionRowProps = {
  readonly condition: CodeCondition;
  readonly codes: readonly Code[];
  readonly isBegun: boolean;
  readonly onChange: (condition: CodeCondition) => void;
  readonly onRemove: () => void;
};

/** One condition: how another coding stands to the one that is found. */
export function ConditionRow({ condition, codes, isBegun, onChange, onRemove }: ConditionRowProps) {
  const isOrdered = condition.relation === 'before' || condition.relation === 'after';
  return (
    <div className={styles['condition']}>
      <div className={styles['relation']}>
        <Select
          label="How it stands to the other"
          isLabelHidden
          options={relations.map((one) => ({ id: keyOf(one), label: one.label }))}
          value={keyOf(condition)}
          onChange={(id) => {
            const one = relations.find((candidate) => keyOf(candidate) === id);
            if (one !== undefined) onChange({ ...condition, relation: one.relation, isNot: one.isNot });
          }}
        />
      </div>
      <CodeSet
        label="Codes of the other"
        codes={codes}
        codeIds={condition.codeIds}
        isBegun={isBegun}
        onChange={(codeIds) => {
          onChange({ ...condition, codeIds });
        }}
      />
      {isOrdered ? (
        <div className={styles['distance']}>
          <Select
            label="How far apart"
            isLabelHidden
            options={distances}
            value={condition.turns === null ? 'any' : `${condition.turns}`}
            onChange={(id) => {
              onChange({ ...condition, turns: id === 'any' ? null : Number(id) });
            }}
          />
        </div>
      ) : null}
      <IconButton icon={<Icon name="close" size={14} />} label="Take the condition away" onPress={onRemove} />
    </div>
  );
}
