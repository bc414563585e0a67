import type { Attribute, Participant } from '#shared/contract/participants.ts';
import type { Conditions } from '#shared/contract/sampling.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { Button } from '../../ui/button/button.tsx';
import { valueChoices } from './view/value-choices.ts';
import styles from './participants.module.css';

type ConditionChoicesProps = {
  readonly attributes: readonly Attribute[];
  readonly participants: readonly Participant[];
  readonly where: Conditions;
  readonly onChange: (next: Conditions) => void;
};

const mostValues = 14;

/** Conditions on attributes: pressed values are those that are kept; an attribute with none pressed keeps everyone. */
export function ConditionChoices({ attributes, participants, where, onChange }: ConditionChoicesProps) {
  const toggle = (attributeId: string, value: string): void => {
    const before = where.find((one) => one.attributeId === attributeId)?.values ?? [];
    const values = before.some((one) => sameName(one, value))
      ? before.filter((one) => !sameName(one, value))
      : [...before, value];
    const rest = where.filter((one) => one.attributeId !== attributeId);
    onChange(values.length === 0 ? rest : [...rest, { attributeId, values }]);
  };
  return (
    <ul className={styles['conditions']}>
      {attributes.map((attribute) => {
        const kept = where.find(({ attributeId }) => attributeId === attribute.id)?.values ?? [];
        const there = valueChoices(attribute, participants)
          .map(({ value }) => value)
          .filter((value) => value !== '');
        const gone = kept.filter((value) => !there.some((one) => sameName(one, value)));
        const values = [...there, ...gone];
        return values.length === 0 || values.length > mostValues ? null : (
          <li key={attribute.id} className={styles['condition']}>
            <span dir="auto">{attribute.name}</span>
            <div role="group" aria-label={`Only ${attribute.name}`} className={styles['buttons']}>
              {values.map((value) => (
                <Button
                  key={value}
                  isOn={kept.some((one) => sameName(one, value))}
                  onPress={() => {
                    toggle(attribute.id, value);
                  }}
                >
                  {value}
                </Button>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
