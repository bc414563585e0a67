import { useState } from 'react';
import type { Participant } from '#shared/contract/participants.ts';
import type { Sample } from '#shared/contract/sampling.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import styles from './sample.module.css';

type ExceptDialogProps = {
  readonly participant: Participant;
  readonly isIn: boolean;
  readonly onClose: () => void;
};

/** Asks why the rule does not hold for somebody. */
function ExceptDialog({ participant, isIn, onClose }: ExceptDialogProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const except = useDo('sampling.except');
  const finish = async (): Promise<void> => {
    if (reason.trim() === '') {
      return;
    }
    const result = await except({ participantId: participant.id, isIn, reason }, { quietly: true });
    if (result.ok) {
      onClose();
    } else {
      setProblem(result.error.message);
    }
  };
  return (
    <Dialog
      title={isIn ? `Take ${participant.name} in` : `Leave ${participant.name} out`}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
      onSubmit={() => void finish()}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" type="submit" isDisabled={reason.trim() === ''}>
            {isIn ? 'Take in' : 'Leave out'}
          </Button>
        </>
      }
    >
      <TextField
        label="Why"
        description="It is kept with the sample, for the paper and for whoever asks."
        autoFocus
        maxLength={500}
        value={reason}
        error={problem}
        onChange={setReason}
      />
    </Dialog>
  );
}

type MembersTableProps = { readonly sample: Sample; readonly participants: readonly Participant[] };

/** Everyone interviewed: whether they are in the sample, by the rule or by hand, and why. */
export function MembersTable({ sample, participants }: MembersTableProps) {
  const [asking, setAsking] = useState<{ readonly participant: Participant; readonly isIn: boolean } | null>(
    null,
  );
  const follow = useDo('sampling.followRule');
  const members = new Set(sample.members);
  const exceptions = new Map(sample.exceptions.map((one) => [one.participantId, one]));
  return (
    <>
      <table className={styles['members']}>
        <caption className={styles['caption']}>Who is in</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">In sample</th>
            <th scope="col">Because</th>
            <th scope="col">By hand</th>
          </tr>
        </thead>
        <tbody>
          {participants.map((participant) => {
            const exception = exceptions.get(participant.id);
            const isIn = members.has(participant.id);
            return (
              <tr key={participant.id} className={isIn ? undefined : styles['out']}>
                <th scope="row" dir="auto">
                  {participant.name}
                </th>
                <td>{isIn ? 'Yes' : 'No'}</td>
                <td dir="auto" className={styles['because']}>
                  {exception?.reason ?? 'The rule'}
                </td>
                <td>
                  {exception === undefined ? (
                    <Button
                      kind="quiet"
                      label={isIn ? `Leave ${participant.name} out` : `Take ${participant.name} in`}
                      onPress={() => {
                        setAsking({ participant, isIn: !isIn });
                      }}
                    >
                      {isIn ? 'Leave out' : 'Take in'}
                    </Button>
                  ) : (
                    <Button
                      kind="quiet"
                      label={`Follow the rule for ${participant.name}`}
                      onPress={() => void follow({ participantId: participant.id })}
                    >
                      Follow the rule
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {asking === null ? null : (
        <ExceptDialog
          {...asking}
          onClose={() => {
            setAsking(null);
          }}
        />
      )}
    </>
  );
}
