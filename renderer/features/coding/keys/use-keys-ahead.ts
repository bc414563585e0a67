import { useEffect } from 'react';
import { runCommand } from '../../../commands/use-command.ts';
import { codingNow, pressAhead, takeAhead, useCodingStore } from '../coding-store.ts';
import type { CodingData } from '../use-coding-data.ts';

/** What a command does, unless an episode is on its way that it may be meant for: then it waits for that. */
export const onceMarked = (commandId: string, run: () => void) => (): void => {
  if (codingNow().marking === null) run();
  else pressAhead(commandId);
};

/** Runs what was pressed while an episode was being marked, as soon as that is on the screen. */
export function useKeysAhead({ episodes, canWork }: CodingData): void {
  const marking = useCodingStore((state) => state.marking);
  const isOver =
    marking !== null && (!canWork || (marking !== 'asked' && episodes.some(({ id }) => id === marking.id)));
  useEffect(() => {
    if (isOver) {
      for (const commandId of takeAhead()) runCommand(commandId);
    }
  }, [isOver]);
}
