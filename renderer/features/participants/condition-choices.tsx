import type { Attribute, Participant } from '#shared/contract/participants.ts';
import type { Conditions } from '#shared/contract/sampling.ts';
import { rangeOf } from '#shared/domain/attribute/parse-range.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { Button } from '../../ui/button/button.tsx';
import { isSpan, SpanFields } from '../conditions/index.ts';
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
  const keep = (attributeId: string, values: readonly string[]): void => {
    const rest = where.filter((one) => one.attributeId !== attributeId);
    onChange(values.length === 0 ? rest : [...rest, { attributeId, values: [...values] }]);
  };
  const toggle = (attributeId: string, value: string): void => {
    const before = where.find((one) => one.attributeId === attributeId)?.values ?? [];
    const values = before.some((one) => sameName(one, value))
      ? before.filter((one) => !sameName(one, value))
      : [...before, value];
    keep(attributeId, values);
  };
  return (
    <ul className={styles['conditions']}>
      {attributes.map((attribute) => {
        const isNumeric = attribute.type === 'number' || attribute.type === 'range';
        const kept = where.find(({ attributeId }) => attributeId === attribute.id)?.values ?? [];
        const there = valueChoices(attribute, participants)
          .map(({ value }) => value)
          .filter((value) => value !== '' && !(isNumeric && rangeOf(value) !== null));
        const gone = kept.filter((value) => !isSpan(value) && !there.some((one) => sameName(one, value)));
        const values = [...there, ...gone];
        const isChosen = values.length > 0 && values.length <= mostValues;
        return !isChosen && !isNumeric ? null : (
          <li key={attribute.id} className={styles['condition']}>
            <span dir="auto">{attribute.name}</span>
            {isNumeric ? (
              <SpanFields
                label={attribute.name}
                values={kept}
                onChange={(next) => {
                  keep(attribute.id, next);
                }}
              />
            ) : null}
            {isChosen ? (
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
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
