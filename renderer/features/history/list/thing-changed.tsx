import type { ThingChange } from '#shared/contract/steps.ts';
import { Button } from '../../../ui/button/button.tsx';
import { FieldChanged } from './field-changed.tsx';
import type { StepActs } from './step-acts.ts';
import styles from '../history.module.css';

type ThingChangedProps = { readonly change: ThingChange; readonly acts: StepActs };

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** One thing that a step added, changed or removed: its fields before and after, with the way to it and to its own history. */
export function ThingChanged({ change, acts }: ThingChangedProps) {
  const { id, noun, name, how, fields, place } = change;
  return (
    <li className={styles['changed']}>
      <div className={styles['changedHead']}>
        <span>
          {capital(noun)} {name === '' ? null : <strong>{name}</strong>}{' '}
          <span className={styles['how']} data-how={how}>
            {how}
          </span>
        </span>
        <span className={styles['ways']}>
          {place === null ? null : (
            <Button
              kind="quiet"
              label={`Show ${noun} ${name}`}
              onPress={() => {
                acts.open(place);
              }}
            >
              Show
            </Button>
          )}
          <Button
            kind="quiet"
            label={`History of ${noun} ${name}`}
            onPress={() => {
              acts.historyOf(id);
            }}
          >
            Its history
          </Button>
        </span>
      </div>
      {fields.length === 0 ? null : (
        <dl className={styles['fields']}>
          {fields.map((field) => (
            <FieldChanged key={field.label} field={field} how={how} />
          ))}
        </dl>
      )}
    </li>
  );
}
