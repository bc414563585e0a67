import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import type { Anchor } from './anchor.ts';
import { Anchored } from './anchored.tsx';
import { Surface, type Placement } from './surface.tsx';
import styles from './popover.module.css';

interface PopoverBodyProps {
  readonly label: string;
  /** Without the space around, for what brings its own. */
  readonly isBare?: boolean | undefined;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

export interface PopoverProps extends PopoverBodyProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly placement?: Placement;
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined;
}

function PopoverBody({ label, isBare = false, children }: PopoverBodyProps) {
  return (
    <Dialog aria-label={label} className={classNames(styles['body'], isBare && styles['bare'])}>
      {typeof children === 'function' ? ({ close }) => children(close) : children}
    </Dialog>
  );
}

export function Popover({ trigger, placement, isOpen, onOpenChange, ...body }: PopoverProps) {
  return (
    <DialogTrigger {...given({ isOpen, onOpenChange })}>
      {trigger}
      <Surface placement={placement}>
        <PopoverBody {...body} />
      </Surface>
    </DialogTrigger>
  );
}

export interface AnchoredPopoverProps extends PopoverBodyProps {
  readonly anchor: Anchor;
  readonly placement?: Placement;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Opens at a place in the window, such as the words that were selected. */
export function AnchoredPopover({ anchor, placement, isOpen, onOpenChange, ...body }: AnchoredPopoverProps) {
  return (
    <Anchored anchor={anchor}>
      {(triggerRef) => (
        <Surface placement={placement} isOpen={isOpen} onOpenChange={onOpenChange} triggerRef={triggerRef}>
          <PopoverBody {...body} />
        </Surface>
      )}
    </Anchored>
  );
}
