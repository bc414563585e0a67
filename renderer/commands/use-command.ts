import { useEffectEvent, useLayoutEffect } from 'react';
import type { Command } from './command.ts';
import { useRunningCommands } from './running-commands.ts';

/** Offers what a command does, while the component that calls this is on the screen; `why` says why it isn't enabled. */
export function useCommand(command: Command, run: () => void, enabled = true, why?: string): void {
  const offer = useRunningCommands((state) => state.offer);
  const withdraw = useRunningCommands((state) => state.withdraw);
  const current = useEffectEvent(run);
  // Before the screen is painted: what is seen to be there can be had by its keys.
  useLayoutEffect(() => {
    const running = {
      run: () => {
        current();
      },
      enabled,
      why: why ?? null,
    };
    offer(command.id, running);
    return () => {
      withdraw(command.id, running);
    };
  }, [command, enabled, why, offer, withdraw]);
}

/** Runs a command if some screen offers it and it is possible now. Returns whether it ran. */
export function runCommand(id: string): boolean {
  const running = useRunningCommands.getState().byId.get(id);
  if (running?.enabled !== true) {
    return false;
  }
  running.run();
  return true;
}
