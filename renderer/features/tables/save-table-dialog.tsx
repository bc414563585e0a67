import { useState } from 'react';
import type { MatrixSpec } from '#shared/contract/matrix.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import styles from './tables.module.css';

type SaveTableDialogProps = {
  readonly spec: MatrixSpec;
  readonly suggested: string;
  readonly onKept: (tableId: string) => void;
  readonly onClose: () => void;
};

/** Asks for the name and caption under which a table is kept. */
export function SaveTableDialog({ spec, suggested, onKept, onClose }: SaveTableDialogProps) {
  const [name, setName] = useState(suggested);
  const [caption, setCaption] = useState('');
  const [problem, setProblem] = useState<string>();
  const save = useDo('tables.save');
  const keep = async (): Promise<void> => {
    const result = await save({ name, caption: caption.trim(), spec }, { quietly: true });
    if (result.ok) {
      onKept(result.value.id);
    } else {
      setProblem(result.error.message);
    }
  };
  return (
    <Dialog
      title="Keep as a table"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" isDisabled={name.trim() === ''} onPress={() => void keep()}>
            Keep table
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
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
        <TextField
          label="Caption"
          placeholder="What the table shows, as in the paper"
          value={caption}
          onChange={setCaption}
          onSubmit={() => void keep()}
        />
      </div>
    </Dialog>
  );
}
