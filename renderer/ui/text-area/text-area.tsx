import type { CSSProperties, KeyboardEvent, Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { FieldFrame, fieldState, fieldStyles } from '../field/field.tsx';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import type { TextFieldProps } from '../text-field/text-field.tsx';
import styles from './text-area.module.css';

export interface TextAreaProps extends Omit<TextFieldProps, 'ref'> {
  /** Lines it shows when empty; it grows with what is written. */
  readonly lines?: number;
  /** Enter hands over what was written, as in a field of one line, and Shift+Enter begins a line; else Enter begins one. */
  readonly isSubmittedByEnter?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

export function TextArea({ lines = 3, isSubmittedByEnter = false, ref, ...props }: TextAreaProps) {
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
  } = props;
  const size: CSSProperties & Record<'--lines', number> = { '--lines': lines };
  const submit = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isMeant = event.ctrlKey || event.metaKey || (isSubmittedByEnter && !event.shiftKey);
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !isMeant) return;
    event.preventDefault();
    onSubmit?.(event.currentTarget.value);
  };
  return (
    <AriaTextField
      {...fieldState(props)}
      {...given({ value, defaultValue, onChange, onBlur, isReadOnly, autoFocus, name, maxLength })}
      className={fieldStyles.field}
    >
      <FieldFrame {...props}>
        <AriaTextArea
          {...given({ ref, placeholder, onKeyDown: onSubmit === undefined ? undefined : submit })}
          className={classNames(fieldStyles.box, styles['area'])}
          style={size}
          dir="auto"
        />
      </FieldFrame>
    </AriaTextField>
  );
}
