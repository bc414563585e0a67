import type { MatrixSpec } from '#shared/contract/matrix.ts';
import type { Attribute, Participant } from '#shared/contract/participants.ts';
import { rangeOf } from '#shared/domain/attribute/parse-range.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { isSpan, SpanFields } from '../../conditions/index.ts';
import { withAttribute, withValue, withValues } from './arrange-spec.ts';
import { valuesOf } from './values-of.ts';
import styles from './arrange.module.css';

type AttributeChoicesProps = {
  readonly spec: MatrixSpec;
  readonly attributes: readonly Attribute[];
  readonly participants: readonly Participant[];
  readonly onChange: (next: MatrixSpec) => void;
};

const mostValues = 14;

/** For each attribute: whether it stands beside the participants, and which of its values are kept. */
export function AttributeChoices({ spec, attributes, participants, onChange }: AttributeChoicesProps) {
  const order = attributes.map(({ id }) => id);
  const canStandBeside = spec.rows === 'participant';
  return (
    <ul className={styles['attributes']}>
      {attributes.map((attribute) => {
        const kept = spec.where.find(({ attributeId }) => attributeId === attribute.id)?.values ?? [];
        const isNumeric = attribute.type === 'number' || attribute.type === 'range';
        // Of numbers a span is said; what stays to be pressed are the reasons for none.
        const values = valuesOf(attribute, participants, kept).filter(
          (value) => !isSpan(value) && !(isNumeric && rangeOf(value) !== null && !kept.includes(value)),
        );
        return (
          <li key={attribute.id} className={styles['attribute']}>
            <Checkbox
              isSelected={spec.attributeIds.includes(attribute.id)}
              isDisabled={!canStandBeside}
              onChange={(isShown) => {
                onChange(withAttribute(spec, attribute.id, isShown, order));
              }}
            >
              {attribute.name}
            </Checkbox>
            {isNumeric ? (
              <div className={styles['values']}>
                <SpanFields
                  label={attribute.name}
                  values={kept}
                  onChange={(next) => {
                    onChange(withValues(spec, attribute.id, next));
                  }}
                />
              </div>
            ) : null}
            {values.length === 0 || values.length > mostValues ? null : (
              <div role="group" aria-label={`Only ${attribute.name}`} className={styles['values']}>
                {values.map((value) => (
                  <Button
                    key={value}
                    isOn={kept.includes(value)}
                    onPress={() => {
                      onChange(withValue(spec, attribute.id, value, !kept.includes(value)));
                    }}
                  >
                    {value}
                  </Button>
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
