import { useEffect, useRef } from 'react';
import { useCommand } from '../../commands/use-command.ts';
import { nextPaneCommand, previousPaneCommand } from './window-commands.ts';

const pane = '[data-panes] > :is(header, nav, main, footer), [data-panes] > main aside';

/** Where the focus goes in a part of the window that it hasn't been in: the text, else where one is, else its heading. */
const starts = [
  '[data-keys="commands"]',
  '[aria-current="page"]',
  ':is(h1, h2)[tabindex]',
  'a[href], button:enabled',
];

const isSeen = (element: HTMLElement): boolean =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true });

function startOf(part: Element): HTMLElement | undefined {
  for (const start of starts) {
    const found = [...part.querySelectorAll<HTMLElement>(start)].find(
      (element) => element.closest(pane) === part && isSeen(element),
    );
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** Leads round the parts of the window, each time back to where the focus was in it. */
export function usePanes(): void {
  const last = useRef(new WeakMap<Element, HTMLElement>());
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      const part = target instanceof HTMLElement ? target.closest(pane) : null;
      // Among the places, where one is counts, not where one was; and a heading is where one begins.
      const isStart =
        part?.matches('nav') === true || (target instanceof Element && target.matches('h1, h2'));
      if (part !== null && target instanceof HTMLElement && target !== part && !isStart) {
        last.current.set(part, target);
      }
    };
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, []);

  const step = (by: 1 | -1): void => {
    const parts = [...document.querySelectorAll<HTMLElement>(pane)].filter(isSeen);
    const here = parts.indexOf(document.activeElement?.closest<HTMLElement>(pane) ?? document.body);
    const from = here === -1 && by === -1 ? 0 : here;
    for (let steps = 1; steps <= parts.length; steps += 1) {
      const part = parts.at((from + by * steps) % parts.length);
      const known = part === undefined ? undefined : last.current.get(part);
      const to = known !== undefined && isSeen(known) ? known : part && startOf(part);
      to?.focus();
      if (to !== undefined && to === document.activeElement) {
        return;
      }
    }
  };
  useCommand(nextPaneCommand, () => {
    step(1);
  });
  useCommand(previousPaneCommand, () => {
    step(-1);
  });
}
