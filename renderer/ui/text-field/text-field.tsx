import type { KeyboardEvent, Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { FieldFrame, fieldState, fieldStyles, type FieldProps } from '../field/field.tsx';
import { given } from '../internal/given.ts';

export interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  /** Enter. */
  readonly onSubmit?: ((value: string) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly name?: string | undefined;
  readonly maxLength?: number | undefined;
  /** A day is written as "2026-03-14", however it is shown; while it isn’t whole the value is empty. */
  readonly type?: 'text' | 'date' | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** Enter hands over what was written, but not while an input method is still composing it. */
function submitOnEnter(onSubmit: ((value: string) => void) | undefined) {
  if (onSubmit === undefined) return {};
  return {
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      event.preventDefault();
      onSubmit(event.currentTarget.value);
    },
  };
}

export function TextField(props: TextFieldProps) {
  const {
    value,
    defaultValue,
    onChange,
    onSubmit,
    onBlur,
    placeholder,
    isReadOnly,
    autoFocus,
    name,
    maxLength,
    type,
    ref,
  } = props;
  return (
    <AriaTextField
      {...fieldState(props)}
      {...given({ value, defaultValue, onChange, onBlur, isReadOnly, autoFocus, name, maxLength, type })}
      className={fieldStyles.field}
    >
      <FieldFrame {...props}>
        <Input
          {...given({ ref, placeholder })}
          {...submitOnEnter(onSubmit)}
          // What is suggested gives way to what is written.
          onFocus={(event) => {
            if (autoFocus === true) event.currentTarget.select();
          }}
          className={fieldStyles.boxedText}
          dir="auto"
        />
      </FieldFrame>
    </AriaTextField>
  );
}
