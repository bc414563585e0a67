import { redoCommand, undoCommand } from '../../commands/step-commands.ts';
import { runCommand, useCommand } from '../../commands/use-command.ts';
import { useReverse } from '../../data/history.ts';
import { useSession } from '../../data/session.ts';
import { toast } from '../../ui/toast/toast.ts';

/** Says which step was taken back or done again, with the way to the opposite. */
function tell(what: string, label: string, opposite: { readonly id: string; readonly label: string }): void {
  toast(`${what}: ${label}`, {
    action: {
      label: opposite.label,
      onAction: () => {
        runCommand(opposite.id);
      },
    },
  });
}

export type NextSteps = { readonly undo: string | null; readonly redo: string | null };

/** Offers undo and redo, everywhere. Returns what they would take back and do again. */
export function useUndoRedo(): NextSteps {
  const session = useSession();
  const undo = useReverse('undo');
  const redo = useReverse('redo');
  const next = { undo: session?.undo ?? null, redo: session?.redo ?? null };

  const takeBack = async (): Promise<void> => {
    const label = await undo();
    if (label !== null) tell('Took back', label, redoCommand);
  };
  const doAgain = async (): Promise<void> => {
    const label = await redo();
    if (label !== null) tell('Did again', label, undoCommand);
  };
  // The study says itself when there is nothing: a key right behind a step comes before this page has heard of the step.
  useCommand(undoCommand, () => void takeBack());
  useCommand(redoCommand, () => void doAgain());
  return next;
}
