import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuTrigger } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import { Surface, type Placement } from '../popover/surface.tsx';
import styles from './menu.module.css';

export interface MenuProps {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** Items and sections. */
  readonly children: ReactNode;
  readonly placement?: Placement;
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined;
}

export function Menu({ label, trigger, children, placement, isOpen, onOpenChange }: MenuProps) {
  return (
    <MenuTrigger {...given({ isOpen, onOpenChange })}>
      {trigger}
      <Surface placement={placement} label={label}>
        <AriaMenu aria-label={label} className={classNames(styles['menu'])}>
          {children}
        </AriaMenu>
      </Surface>
    </MenuTrigger>
  );
}
