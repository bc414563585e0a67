import { useState } from 'react';
import { AttributeType } from '#shared/contract/participants.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Select } from '../../ui/select/select.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { namesOfLines } from './names-of-lines.ts';
import styles from './participants.module.css';

const types: readonly { readonly id: AttributeType; readonly label: string }[] = [
  { id: 'category', label: 'Category, one of a few' },
  { id: 'yes/no', label: 'Yes or no' },
  { id: 'number', label: 'Number' },
  { id: 'range', label: 'Number or range, such as 50-60' },
  { id: 'date', label: 'Date' },
  { id: 'text', label: 'Words' },
];

/** Asks for something more to record of each participant. */
export function AddAttributeDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const [type, setType] = useState<AttributeType>('category');
  const [categories, setCategories] = useState('');
  const [description, setDescription] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = useDo('attributes.add');
  const isCategory = type === 'category';
  const listed = namesOfLines(categories);
  const isReady = name.trim() !== '' && (!isCategory || listed.length > 0);
  const finish = async (): Promise<void> => {
    if (!isReady) {
      return;
    }
    const result = await add(
      { name, type, categories: isCategory ? [...listed] : [], description: description.trim() },
      { quietly: true },
    );
    if (result.ok) {
      onClose();
    } else {
      setProblem(result.error.message);
    }
  };
  return (
    <Dialog
      title="Add an attribute"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" isDisabled={!isReady} onPress={() => void finish()}>
            Add attribute
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField
          label="Name"
          placeholder="Such as District size"
          autoFocus
          value={name}
          error={problem}
          onChange={(next) => {
            setName(next);
            setProblem(undefined);
          }}
          onSubmit={() => void finish()}
        />
        <Select
          label="What it takes"
          options={types}
          value={type}
          onChange={(id) => {
            const parsed = AttributeType.safeParse(id);
            if (parsed.success) {
              setType(parsed.data);
            }
          }}
        />
        {isCategory ? (
          <TextArea
            label="Categories"
            description="One a line, in the order in which tables show them."
            value={categories}
            onChange={setCategories}
            onSubmit={() => void finish()}
          />
        ) : null}
        <TextArea
          label="Description"
          description="What the values mean, such as “Small: fewer than 15,000 students”."
          lines={2}
          value={description}
          onChange={setDescription}
          onSubmit={() => void finish()}
        />
      </div>
    </Dialog>
  );
}
