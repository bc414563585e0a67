import type { KeyboardEvent } from 'react';

/** What has its own use for the arrow keys. */
const ownArrows =
  'input, textarea, select, [contenteditable], [role="grid"], [role="treegrid"], [role="radiogroup"], [aria-haspopup]';

const keys = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End']);

/** Which of the stops in a list a key leads to, `here` being the last that stands at or before where one is. */
export function nextStop(key: string, here: number, isAtStop: boolean, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(here + 1, count - 1);
    case 'ArrowUp':
      return Math.max(isAtStop ? here - 1 : here, 0);
    case 'Home':
      return 0;
    default:
      return count - 1;
  }
}

/** Listens in a long list: the arrows lead from one entry to the next, past the other buttons that stand in each. */
export function arrowSteps(stop: string): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { target, currentTarget } = event;
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (!isPlain || !keys.has(event.key) || !(target instanceof Element)) return;
    const list = [...currentTarget.querySelectorAll<HTMLElement>(stop)];
    if (event.defaultPrevented || list.length === 0 || target.closest(ownArrows) !== null) return;
    const here = list.findLastIndex(
      (one) =>
        one === target || (one.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    const next = list[nextStop(event.key, here, list[here] === target, list.length)];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  };
}
