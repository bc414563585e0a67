import type { ReactNode, Ref } from 'react';
import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { FieldFrame, fieldState, fieldStyles, type FieldProps } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import type { Shortcut } from '../kbd/chosen-keys.ts';
import { ShortcutKeys } from '../kbd/shortcut-keys.tsx';
import styles from './search-field.module.css';

export interface SearchFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly onSubmit?: ((value: string) => void) | undefined;
  readonly onClear?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  /** Keys that lead here, shown while nothing is written. */
  readonly shortcut?: Shortcut | undefined;
  /** What was found, such as `3 of 41`. */
  readonly found?: ReactNode;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function SearchField(props: SearchFieldProps) {
  const { value, defaultValue, onChange, onSubmit, onClear, placeholder, shortcut, found, autoFocus, ref } =
    props;
  const tail = classNames(styles['tail']);
  return (
    <AriaSearchField
      {...fieldState(props)}
      {...given({ value, defaultValue, onChange, onSubmit, onClear, autoFocus })}
      className={fieldStyles.field}
    >
      {({ isEmpty }) => (
        <FieldFrame {...props}>
          <Group role="presentation" className={fieldStyles.box}>
            <span className={classNames(styles['lead'])}>
              <Icon name="search" size={14} />
            </span>
            <Input
              {...given({ ref, placeholder })}
              className={classNames(fieldStyles.innerText, styles['text'])}
              dir="auto"
            />
            {isEmpty && shortcut !== undefined ? (
              <span className={tail} aria-hidden="true">
                <ShortcutKeys shortcut={shortcut} />
              </span>
            ) : null}
            {isEmpty || found === undefined ? null : <span className={tail}>{found}</span>}
            {isEmpty ? null : (
              <Button className={fieldStyles.inside}>
                <Icon name="close" size={14} />
              </Button>
            )}
          </Group>
        </FieldFrame>
      )}
    </AriaSearchField>
  );
}
