import type { ReactNode } from 'react';
import type { Anchor } from '../popover/anchor.ts';
import { Anchored } from '../popover/anchored.tsx';
import { Surface, type Placement } from '../popover/surface.tsx';
import { MenuList } from './menu.tsx';

export interface AnchoredMenuProps {
  readonly label: string;
  readonly anchor: Anchor;
  readonly children: ReactNode;
  readonly placement?: Placement;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** A menu at a place in the window: where the pointer was, or the row that has the focus. */
export function AnchoredMenu({
  label,
  anchor,
  children,
  placement,
  isOpen,
  onOpenChange,
}: AnchoredMenuProps) {
  return (
    <Anchored anchor={anchor}>
      {(triggerRef) => (
        <Surface placement={placement} isOpen={isOpen} onOpenChange={onOpenChange} triggerRef={triggerRef}>
          <MenuList label={label} autoFocus onClose={() => onOpenChange(false)}>
            {children}
          </MenuList>
        </Surface>
      )}
    </Anchored>
  );
}
