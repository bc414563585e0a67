import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, Text } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import styles from './switch.module.css';

export interface SwitchProps {
  readonly children: ReactNode;
  readonly description?: ReactNode;
  readonly isSelected?: boolean | undefined;
  readonly defaultSelected?: boolean | undefined;
  readonly onChange?: ((isSelected: boolean) => void) | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** For what takes effect at once; in a form that is sent, a checkbox. */
export function Switch({ children, description, ...rest }: SwitchProps) {
  return (
    <SwitchField {...given(rest)} className={classNames(styles['field'])}>
      <SwitchButton className={classNames(styles['line'])}>
        <span className={classNames(styles['track'])}>
          <span className={classNames(styles['knob'])} />
        </span>
        {children}
      </SwitchButton>
      {description === undefined ? null : (
        <Text slot="description" className={classNames(styles['description'])}>
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
