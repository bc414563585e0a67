import type { Ref } from 'react';
import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { FieldFrame, fieldState, fieldStyles, type FieldProps } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import styles from './number-field.module.css';

export interface NumberFieldProps extends FieldProps {
  /** `null` is an empty field. */
  readonly value?: number | null | undefined;
  readonly defaultValue?: number | undefined;
  readonly onChange?: ((value: number | null) => void) | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  readonly format?: Intl.NumberFormatOptions | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function NumberField(props: NumberFieldProps) {
  const { value, defaultValue, onChange, min, max, step, format, isReadOnly, ref } = props;
  return (
    <AriaNumberField
      {...fieldState(props)}
      {...given({
        value: value === null ? Number.NaN : value,
        defaultValue,
        minValue: min,
        maxValue: max,
        step,
        formatOptions: format,
        isReadOnly,
      })}
      onChange={(next) => onChange?.(Number.isNaN(next) ? null : next)}
      className={fieldStyles.field}
    >
      <FieldFrame {...props}>
        <Group className={fieldStyles.box}>
          <Input {...given({ ref })} className={classNames(fieldStyles.innerText, styles['text'])} />
          {isReadOnly === true ? null : (
            <span className={classNames(styles['steps'])}>
              <Button slot="decrement" className={fieldStyles.inside}>
                <Icon name="minus" size={14} />
              </Button>
              <Button slot="increment" className={fieldStyles.inside}>
                <Icon name="add" size={14} />
              </Button>
            </span>
          )}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
