import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import styles from './field.module.css';

/** What every field has around it. */
export interface FieldProps {
  readonly label: string;
  /** For a field whose place says what it is: the label is only spoken. */
  readonly isLabelHidden?: boolean | undefined;
  readonly description?: ReactNode;
  /** One sentence on what is wrong and what to do; its presence makes the field invalid. */
  readonly error?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isRequired?: boolean | undefined;
}

export interface FieldFrameProps extends FieldProps {
  readonly children: ReactNode;
}

export const fieldStyles = {
  field: classNames(styles['field']),
  box: classNames(styles['box']),
  boxedText: classNames(styles['box'], styles['text']),
  innerText: classNames(styles['text'], styles['inner']),
  inside: classNames(styles['inside']),
};

/** Options of the behaviour that come from a field's words. */
export function fieldState({ error, isDisabled, isRequired }: FieldProps) {
  return { isInvalid: error !== undefined, isDisabled: isDisabled ?? false, isRequired: isRequired ?? false };
}

/** Label above, box, then what helps or what is wrong. */
export function FieldFrame({
  label,
  isLabelHidden = false,
  description,
  error,
  isRequired,
  children,
}: FieldFrameProps) {
  return (
    <>
      {isLabelHidden ? (
        <VisuallyHidden>
          <Label>{label}</Label>
        </VisuallyHidden>
      ) : (
        <Label className={classNames(styles['label'])}>
          {label}
          {isRequired === true ? <span className={classNames(styles['mark'])}>needed</span> : null}
        </Label>
      )}
      {children}
      {description === undefined ? null : (
        <Text slot="description" className={classNames(styles['description'])}>
          {description}
        </Text>
      )}
      {error === undefined ? null : (
        <FieldError className={classNames(styles['error'])}>
          <Icon name="warning" size={14} />
          {error}
        </FieldError>
      )}
    </>
  );
}
