import { RadioButton, RadioField, RadioGroup as AriaRadioGroup, Text } from 'react-aria-components';
import { FieldFrame, fieldState, fieldStyles, type FieldProps } from '../field/field.tsx';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import type { Option } from '../list-box/option.ts';
import styles from './radio-group.module.css';

export interface RadioGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((id: string) => void) | undefined;
  readonly orientation?: 'horizontal' | 'vertical' | undefined;
}

export function RadioGroup(props: RadioGroupProps) {
  const { options, value, defaultValue, onChange, orientation } = props;
  return (
    <AriaRadioGroup
      {...fieldState(props)}
      {...given({ value, defaultValue, onChange, orientation })}
      className={fieldStyles.field}
    >
      <FieldFrame {...props}>
        <div className={classNames(styles['options'])}>
          {options.map(({ id, label, hint, mark, isDisabled }) => (
            <RadioField key={id} value={id} isDisabled={isDisabled ?? false}>
              <RadioButton className={classNames(styles['line'])}>
                <span className={classNames(styles['dot'])} />
                {mark}
                {label}
              </RadioButton>
              {hint === undefined ? null : (
                <Text slot="description" className={classNames(styles['hint'])}>
                  {hint}
                </Text>
              )}
            </RadioField>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
