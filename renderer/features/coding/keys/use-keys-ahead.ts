import { useEffect } from 'react';
import { runCommand } from '../../../commands/use-command.ts';
import { codingNow, pressAhead, takeAhead, useCodingStore } from '../coding-store.ts';
import type { CodingData } from '../use-coding-data.ts';

/** What a command does, unless an episode is on its way, or away, that it may be meant for: then it waits for that. */
export const onceMarked = (commandId: string, run: () => void) => (): void => {
  if (codingNow().marking === null) run();
  else pressAhead(commandId);
};

/** Runs what was pressed while an episode was being marked, split or joined, as soon as that is on the screen. */
export function useKeysAhead({ episodes, canWork }: CodingData): void {
  const marking = useCodingStore((state) => state.marking);
  const isThere = (wanted: string): boolean => episodes.some(({ id }) => id === wanted);
  const isOver =
    marking !== null &&
    (!canWork ||
      (marking !== 'asked' && ('here' in marking ? isThere(marking.here) : !isThere(marking.gone))));
  useEffect(() => {
    if (isOver) {
      for (const commandId of takeAhead()) runCommand(commandId);
    }
  }, [isOver]);
}
