import { useEffect } from 'react';
import { runCommand } from '../../../commands/use-command.ts';
import { letKeysWait } from '../../../commands/waiting-keys.ts';
import { codingNow, pressAhead, takeAhead, useCodingStore } from '../coding-store.ts';
import type { CodingData } from '../use-coding-data.ts';

/** What a command does, unless an episode is on its way, or away, that it may be meant for: then it waits for that. */
export const onceMarked = (commandId: string, run: () => void) => (): void => {
  if (codingNow().marking === null) run();
  else pressAhead(() => void runCommand(commandId));
};

/** Behind a press that waits, the others wait for their turn. */
const waitInTurn = (press: () => void): boolean => {
  const mustWait = codingNow().ahead.length > 0;
  if (mustWait) pressAhead(press);
  return mustWait;
};

/** Runs what was pressed while an episode was being marked, split or joined, one after the other, as soon as that is on the screen. */
export function useKeysAhead({ episodes, canWork }: CodingData): void {
  const marking = useCodingStore((state) => state.marking);
  const ahead = useCodingStore((state) => state.ahead);
  const isThere = (wanted: string): boolean => episodes.some(({ id }) => id === wanted);
  const isOver =
    marking === null ||
    !canWork ||
    (marking !== 'asked' && ('here' in marking ? isThere(marking.here) : !isThere(marking.gone)));
  useEffect(() => letKeysWait(waitInTurn), []);
  // One at a time: what the next one does depends on what the one before it has made of the screen.
  useEffect(() => {
    if (isOver && (marking !== null || ahead.length > 0)) takeAhead()?.();
  }, [isOver, marking, ahead]);
}
