import type { ReactNode } from 'react';
import { MenuItem as AriaMenuItem } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import type { Shortcut } from '../kbd/chosen-keys.ts';
import { ShortcutKeys } from '../kbd/shortcut-keys.tsx';
import styles from './menu.module.css';

export interface MenuItemProps {
  readonly children: string;
  /** Needed in a section where items are chosen. */
  readonly id?: string | undefined;
  readonly icon?: ReactNode;
  readonly shortcut?: Shortcut | undefined;
  readonly kind?: 'plain' | 'danger';
  readonly isDisabled?: boolean | undefined;
  readonly onAction?: (() => void) | undefined;
}

export function MenuItem({ children, icon, shortcut, kind = 'plain', ...rest }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...given(rest)}
      textValue={children}
      className={classNames(styles['item'], kind === 'danger' && styles['danger'])}
    >
      {({ hasSubmenu, isSelected }) => (
        <>
          <span className={classNames(styles['icon'])}>{isSelected ? <Icon name="check" /> : icon}</span>
          {children}
          <span className={classNames(styles['tail'])}>
            <ShortcutKeys shortcut={shortcut} />
            {hasSubmenu ? <Icon name="chevron-right" size={14} /> : null}
          </span>
        </>
      )}
    </AriaMenuItem>
  );
}
