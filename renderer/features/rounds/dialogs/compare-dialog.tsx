import type { Round } from '#shared/contract/rounds.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import type { Coders } from '../use-coders.ts';
import { useRoundSteps } from '../use-round-steps.ts';

type CompareDialogProps = {
  readonly round: Round;
  readonly coders: Coders;
  readonly onClose: () => void;
};

/** Asks before the seal is broken: what was seen can't be unseen. */
export function CompareDialog({ round, coders, onClose }: CompareDialogProps) {
  const { compare } = useRoundSteps(round);
  const names = listInWords(round.coders.map((seat) => coders.name(seat.coderId)));
  return (
    <ConfirmDialog
      title={`Compare ${round.name}?`}
      confirmLabel="Compare the round"
      cancelLabel="Not yet"
      kind="main"
      isOpen
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        void compare();
      }}
    >
      <p>
        From then on {names} see each other’s work, and it stays as it is: the agreement before discussion is
        worked out from it.
      </p>
    </ConfirmDialog>
  );
}
