import { useState } from 'react';
import type { CodeQuery, CodeQuerySpec } from '#shared/contract/queries.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';

type KeepDialogProps = {
  readonly spec: CodeQuerySpec;
  readonly onKept: (query: CodeQuery) => void;
  readonly onClose: () => void;
};

/** Asks for the name under which a query is kept. */
export function KeepDialog({ spec, onKept, onClose }: KeepDialogProps) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const save = useDo('queries.save');
  const keep = async (): Promise<void> => {
    const result = await save({ name, spec }, { quietly: true });
    if (result.ok) onKept(result.value);
    else setProblem(result.error.message);
  };
  return (
    <Dialog
      title="Keep the query"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" isDisabled={name.trim() === ''} onPress={() => void keep()}>
            Keep query
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        autoFocus
        value={name}
        error={problem}
        onChange={(next) => {
          setName(next);
          setProblem(undefined);
        }}
        onSubmit={() => void keep()}
      />
    </Dialog>
  );
}
