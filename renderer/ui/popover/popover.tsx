import { useEffect, useEffectEvent, useRef, type ReactElement, type ReactNode, type RefObject } from 'react';
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
  /** Leaves the rest of the window as it is. To shut a whole window takes longer than to open what stands in it. */
  readonly isNonModal?: boolean;
}

/** What is pressed elsewhere closes what is open; where it is modal, the primitive does that. */
function usePressElsewhere(isListening: boolean, onPress: () => void): RefObject<HTMLDivElement | null> {
  const inside = useRef<HTMLDivElement>(null);
  const press = useEffectEvent(onPress);
  useEffect(() => {
    const listen = ({ target }: PointerEvent): void => {
      if (target instanceof Node && inside.current?.contains(target) !== true) press();
    };
    if (isListening) window.addEventListener('pointerdown', listen, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', listen, { capture: true });
    };
  }, [isListening]);
  return inside;
}

/** Opens at a place in the window, such as the words that were selected. */
export function AnchoredPopover(props: AnchoredPopoverProps) {
  const { anchor, placement, isOpen, onOpenChange, isNonModal = false, children, ...body } = props;
  const inside = usePressElsewhere(isOpen && isNonModal, () => {
    onOpenChange(false);
  });
  return (
    <Anchored anchor={anchor}>
      {(triggerRef) => (
        <Surface {...{ placement, isOpen, onOpenChange, triggerRef, isNonModal }}>
          <PopoverBody {...body}>
            {(close) => <div ref={inside}>{typeof children === 'function' ? children(close) : children}</div>}
          </PopoverBody>
        </Surface>
      )}
    </Anchored>
  );
}
