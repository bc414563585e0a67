import type { ReactNode, RefObject } from 'react';
import { Popover as AriaPopover } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import styles from './surface.module.css';

export type Placement =
  | 'top'
  | 'top start'
  | 'top end'
  | 'bottom'
  | 'bottom start'
  | 'bottom end'
  | 'left'
  | 'left top'
  | 'right'
  | 'right top'
  | 'start'
  | 'end';

export interface SurfaceProps {
  readonly children: ReactNode;
  readonly label?: string | undefined;
  readonly placement?: Placement | undefined;
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined;
  readonly triggerRef?: RefObject<Element | null> | undefined;
  /** Leaves the rest of the window usable while it is open. */
  readonly isNonModal?: boolean | undefined;
  /** At least as wide as what opened it. */
  readonly isTriggerWide?: boolean | undefined;
}

/** The raised sheet that menus, lists and popovers open on. */
export function Surface({
  children,
  label,
  isTriggerWide = false,
  placement = 'bottom start',
  ...rest
}: SurfaceProps) {
  return (
    <AriaPopover
      {...given({ ...rest, 'aria-label': label })}
      placement={placement}
      offset={4}
      containerPadding={8}
      className={classNames(styles['surface'], isTriggerWide && styles['trigger-wide'])}
      // On the plane of dialogs, where what is opened last lies on top: lists open out of dialogs too.
      style={{ zIndex: 'var(--z-modal)' }}
    >
      {children}
    </AriaPopover>
  );
}
