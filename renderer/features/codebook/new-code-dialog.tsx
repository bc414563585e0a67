import { useState } from 'react';
import type { Code, CodeKind } from '#shared/contract/codebook.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Select } from '../../ui/select/select.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import styles from './codebook.module.css';

type NewCodeDialogProps = {
  readonly kind: CodeKind;
  readonly themes: readonly Code[];
  /** The theme it is offered to stand under. */
  readonly parentId: string | null;
  readonly onCreated: (code: Code) => void;
  readonly onClose: () => void;
};

const top = 'top';

/** Asks for a new code's or theme's name, definition and place. */
export function NewCodeDialog({ kind, themes, parentId, onCreated, onClose }: NewCodeDialogProps) {
  const [name, setName] = useState('');
  const [definition, setDefinition] = useState('');
  const [under, setUnder] = useState(parentId ?? top);
  const [problem, setProblem] = useState<string>();
  const create = useDo('codes.create');
  const finish = async (): Promise<void> => {
    const place = under === top ? null : under;
    const result = await create(
      { kind, name, definition: definition.trim(), parentId: place },
      { quietly: true },
    );
    if (result.ok) {
      onCreated(result.value);
    } else {
      setProblem(result.error.message);
    }
  };
  return (
    <Dialog
      title={`New ${kind}`}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" isDisabled={name.trim() === ''} onPress={() => void finish()}>
            {`Create ${kind}`}
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
          onSubmit={() => void finish()}
        />
        <TextArea
          label="Definition"
          value={definition}
          onChange={setDefinition}
          onSubmit={() => void finish()}
        />
        {themes.length === 0 ? null : (
          <Select
            label="Under"
            options={[
              { id: top, label: 'No theme' },
              ...themes.map(({ id, name: label }) => ({ id, label })),
            ]}
            value={under}
            onChange={setUnder}
          />
        )}
      </div>
    </Dialog>
  );
}
