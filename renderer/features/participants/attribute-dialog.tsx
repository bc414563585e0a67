import { useState } from 'react';
import { AttributeType, type Attribute } from '#shared/contract/participants.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Select } from '../../ui/select/select.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { namesOfLines } from './names-of-lines.ts';
import { longestName, tooLong } from './too-long.ts';
import styles from './participants.module.css';

const types: readonly { readonly id: AttributeType; readonly label: string }[] = [
  { id: 'category', label: 'Category, one of a few' },
  { id: 'yes/no', label: 'Yes or no' },
  { id: 'number', label: 'Number' },
  { id: 'range', label: 'Number or range, such as 50-60' },
  { id: 'date', label: 'Date' },
  { id: 'text', label: 'Words' },
];

type AttributeDialogProps = {
  /** The one that is changed; null for one more. */
  readonly attribute: Attribute | null;
  readonly onClose: () => void;
};

/** Asks what is recorded of each participant: something more, or something that is recorded already in other words. */
export function AttributeDialog({ attribute, onClose }: AttributeDialogProps) {
  const [name, setName] = useState(attribute?.name ?? '');
  const [type, setType] = useState<AttributeType>(attribute?.type ?? 'category');
  const [categories, setCategories] = useState(attribute?.categories.join('\n') ?? '');
  const [description, setDescription] = useState(attribute?.description ?? '');
  const [problem, setProblem] = useState<string>();
  const add = useDo('attributes.add');
  const change = useDo('attributes.change');
  const isCategory = type === 'category';
  const listed = namesOfLines(categories);
  const isReady = name.trim() !== '' && (!isCategory || listed.length > 0);
  const finish = async (): Promise<void> => {
    if (!isReady) {
      return;
    }
    const refused = tooLong(listed);
    if (refused !== null) {
      setProblem(refused);
      return;
    }
    const words = {
      name,
      description: description.trim(),
      ...(isCategory ? { categories: [...listed] } : {}),
    };
    const result =
      attribute === null
        ? await add({ ...words, type }, { quietly: true })
        : await change({ ...words, attributeId: attribute.id }, { quietly: true });
    if (result.ok) {
      onClose();
    } else {
      setProblem(result.error.message);
    }
  };
  return (
    <Dialog
      title={attribute === null ? 'Add an attribute' : `Change ${attribute.name}`}
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
            {attribute === null ? 'Add attribute' : 'Keep changes'}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField
          label="Name"
          maxLength={longestName}
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
        {attribute === null ? (
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
        ) : null}
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
