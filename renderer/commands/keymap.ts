import { tinykeys } from 'tinykeys';
import type { Command } from './command.ts';
import { useRunningCommands } from './running-commands.ts';
import { runCommand } from './use-command.ts';

const typing = 'input, textarea, select, [contenteditable="true"]:not([data-keys="commands"])';

const hasModifier = (keys: string): boolean => /\b(?:Mod|Control|Meta|Alt|\$mod)\+/u.test(keys);

/** tinykeys' own word for Ctrl here and Command there. */
const asTinykeys = (keys: string): string => keys.replaceAll('Mod+', '$mod+');

/** Whether a plain key belongs to whoever is typing and not to a command. */
function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest(typing) !== null;
}

const isOffered = (id: string): boolean => useRunningCommands.getState().byId.get(id)?.enabled === true;

/** Listens for the keys of all commands; the command that is offered gets them. Returns what ends the listening. */
export function listenForKeys(commands: readonly Command[], target: Window): () => void {
  const byKeys = new Map<string, Command[]>();
  for (const command of commands) {
    for (const keys of command.keys) {
      byKeys.set(keys, [...(byKeys.get(keys) ?? []), command]);
    }
  }
  const bindings: Record<string, (event: KeyboardEvent) => void> = {};
  for (const [keys, sharing] of byKeys) {
    bindings[asTinykeys(keys)] = (event) => {
      const offered = sharing.find((command) => isOffered(command.id));
      if (offered === undefined || event.defaultPrevented || (!hasModifier(keys) && isTyping(event))) {
        return;
      }
      event.preventDefault();
      runCommand(offered.id);
    };
  }
  return tinykeys(target, bindings);
}
