import { dismissToast, toast } from '../ui/toast/toast.ts';
import type { Command } from './command.ts';
import { useRunningCommands } from './running-commands.ts';

let told = 0;

/** Says why none of these commands, whose keys were pressed, is possible now, where one of them has a reason. */
export function sayWhyNot(commands: readonly Command[]): void {
  const { byId } = useRunningCommands.getState();
  const [why] = commands.flatMap(({ id }) => byId.get(id)?.why ?? []);
  if (why !== undefined) {
    dismissToast(told);
    told = toast(`${why}.`);
  }
}
