import { runCommand } from '../commands/use-command.ts';

const field = 'input, textarea, [contenteditable="true"]:not([data-keys="commands"])';

/** Runs what a menu of the desktop asks for, except in a field, whose words the desktop itself takes back and brings back. */
export function runMenuCommand(id: string): void {
  if (document.activeElement?.closest(field) === null) {
    runCommand(id);
  }
}
