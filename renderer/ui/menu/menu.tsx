import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuTrigger, SubmenuTrigger } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import { Surface, type Placement } from '../popover/surface.tsx';
import { MenuItem } from './menu-item.tsx';
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
      <Surface placement={placement}>
        <MenuList label={label}>{children}</MenuList>
      </Surface>
    </MenuTrigger>
  );
}

export interface SubMenuProps {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** An item of a menu that opens another beside it. */
export function SubMenu({ label, icon, children }: SubMenuProps) {
  return (
    <SubmenuTrigger>
      <MenuItem icon={icon}>{label}</MenuItem>
      <Surface placement="end">
        <MenuList label={label}>{children}</MenuList>
      </Surface>
    </SubmenuTrigger>
  );
}

interface MenuListProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly autoFocus?: boolean;
  readonly onClose?: () => void;
}

/** The items alone, for a surface that something else opens. */
export function MenuList({ label, children, autoFocus, onClose }: MenuListProps) {
  return (
    <AriaMenu
      {...given({ onClose, autoFocus: autoFocus === true ? ('first' as const) : undefined })}
      aria-label={label}
      className={classNames(styles['menu'])}
    >
      {children}
    </AriaMenu>
  );
}
