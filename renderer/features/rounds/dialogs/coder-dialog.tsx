import { useState } from 'react';
import type { Coder, Session } from '#shared/contract/coders.ts';
import { useDo } from '../../../data/use-do.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';

type CoderDialogProps = {
  readonly session: Session;
  /** Who gets another name; null to add someone. */
  readonly coder: Coder | null;
  readonly onClose: () => void;
};

/** Adds a coder, or gives one another name. */
export function CoderDialog({ session, coder, onClose }: CoderDialogProps) {
  const [name, setName] = useState(coder?.name ?? '');
  const [problem, setProblem] = useState<string | undefined>();
  const actAs = useDo('session.actAs');
  const add = useDo('coders.add');
  const rename = useDo('coders.rename');

  const save = async (): Promise<void> => {
    if (name.trim() === '') {
      setProblem('Write a name first.');
      return;
    }
    // A study's only coder sits without having said so; with a second one, that has to be said.
    if (coder === null && session.coder !== null) {
      await actAs({ coderId: session.coder.id });
    }
    const result =
      coder === null
        ? await add({ name }, { quietly: true })
        : await rename({ coderId: coder.id, name }, { quietly: true });
    if (result.ok) {
      announce(coder === null ? `Added ${result.value.name}.` : `Renamed to ${result.value.name}.`);
      onClose();
    } else {
      setProblem(result.error.message);
    }
  };

  return (
    <Dialog
      title={coder === null ? 'Add a coder' : `Rename ${coder.name}`}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" onPress={() => void save()}>
            {coder === null ? 'Add' : 'Rename'}
          </Button>
        </>
      }
    >
      {coder === null ? (
        <p>
          A coder has a seat and a reading of their own. Let them join the open round, or open a round for
          both.
        </p>
      ) : null}
      <TextField
        label="Name"
        value={name}
        onChange={(next) => {
          setName(next);
          setProblem(undefined);
        }}
        onSubmit={() => void save()}
        error={problem}
        autoFocus
      />
    </Dialog>
  );
}
