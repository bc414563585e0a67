import { runCommand } from '../commands/use-command.ts';

const field = 'input, textarea, [contenteditable="true"]:not([data-keys="commands"])';

/** What the desktop itself does in a field, to the words in it. */
const ofFields: readonly string[] = ['history.undo', 'history.redo'];

/** Runs what a menu of the desktop asks for. */
export function runMenuCommand(id: string): void {
  const isWriting = (document.activeElement?.closest(field) ?? null) !== null;
  if (!(isWriting && ofFields.includes(id))) {
    runCommand(id);
  }
}
