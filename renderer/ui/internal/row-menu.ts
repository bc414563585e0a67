import type { MouseEvent } from 'react';
import { anchorOf, type Anchor } from '../popover/anchor.ts';

/** The id of the row of a list or tree that an event happened in. */
export function rowIdOf(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[role="row"]')?.getAttribute('data-key') ?? null;
}

/** Opens a row's menu at the pointer, or at the row when the menu key asked for it. */
export function rowMenu(onMenu: (id: string, anchor: Anchor) => void) {
  return (event: MouseEvent) => {
    const id = rowIdOf(event.target);
    if (id === null || !(event.target instanceof Element)) return;
    event.preventDefault();
    const isPointer = event.button === 2 || event.clientX !== 0 || event.clientY !== 0;
    onMenu(id, anchorOf(isPointer ? event : event.target));
  };
}
