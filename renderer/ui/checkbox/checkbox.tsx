import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import styles from './checkbox.module.css';

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly description?: ReactNode;
  readonly isSelected?: boolean | undefined;
  readonly defaultSelected?: boolean | undefined;
  /** Some of what it stands for is chosen, and some is not. */
  readonly isIndeterminate?: boolean | undefined;
  readonly onChange?: ((isSelected: boolean) => void) | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isInvalid?: boolean | undefined;
}

export function Checkbox({ children, description, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...given(rest)} className={classNames(styles['field'])}>
      <CheckboxButton className={classNames(styles['line'])}>
        {({ isIndeterminate }) => (
          <>
            <span className={classNames(styles['box'])}>
              <Icon name={isIndeterminate ? 'minus' : 'check'} size={12} />
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
      {description === undefined ? null : (
        <Text slot="description" className={classNames(styles['description'])}>
          {description}
        </Text>
      )}
    </CheckboxField>
  );
}
