import { useState } from 'react';
import { AttributeType, type Attribute, type Participant } from '#shared/contract/participants.ts';
import { parseAttributeValue } from '#shared/domain/attribute/parse-value.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { namesOfLines } from '../names-of-lines.ts';
import { ProblemList } from '../problem-list.tsx';
import { longestName, tooLong } from '../too-long.ts';
import { typeOptions } from './type-words.ts';
import styles from '../participants.module.css';

type AttributeDialogProps = {
  /** The one that is changed; null for one more. */
  readonly attribute: Attribute | null;
  readonly participants: readonly Participant[];
  readonly onAdded: (attributeId: string) => void;
  readonly onClose: () => void;
};

type Recorded = { readonly name: string; readonly value: string };

const unfitOptions = [
  { id: 'reason', label: 'Keep those words as the reason why there is no value' },
  { id: 'forget', label: 'Forget them' },
];

function recordedOf(participants: readonly Participant[], attributeId: string): readonly Recorded[] {
  return participants.flatMap(({ name, values }) =>
    values.flatMap((one) =>
      one.attributeId === attributeId && one.value !== null ? [{ name, value: one.value }] : [],
    ),
  );
}

/** Asks what is recorded of each participant: something more, or something that is recorded already in other words. */
export function AttributeDialog({ attribute, participants, onAdded, onClose }: AttributeDialogProps) {
  const [name, setName] = useState(attribute?.name ?? '');
  const [type, setType] = useState<AttributeType>(attribute?.type ?? 'category');
  const [categories, setCategories] = useState(attribute?.categories.join('\n') ?? '');
  const [description, setDescription] = useState(attribute?.description ?? '');
  const [unfit, setUnfit] = useState<'reason' | 'forget'>('reason');
  const [problem, setProblem] = useState<string>();
  const add = useDo('attributes.add');
  const change = useDo('attributes.change');
  const isCategory = type === 'category';
  const listed = namesOfLines(categories);
  const isReady = name.trim() !== '' && (!isCategory || listed.length > 0);
  const recorded = attribute === null ? [] : recordedOf(participants, attribute.id);
  const isOther = attribute !== null && type !== attribute.type;
  const lost = isOther
    ? recorded.flatMap(({ name: who, value }) => {
        const parsed = parseAttributeValue({ type, categories: listed }, value);
        return parsed.ok ? [] : [`${who}: “${value}”`];
      })
    : [];
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
        : await change({ ...words, type, unfit, attributeId: attribute.id }, { quietly: true });
    if (result.ok) {
      onClose();
      if (attribute === null) {
        onAdded(result.value.id);
      }
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
        <Select
          label="What it takes"
          options={typeOptions}
          value={type}
          onChange={(id) => {
            const parsed = AttributeType.safeParse(id);
            if (parsed.success) {
              setType(parsed.data);
              setProblem(undefined);
              // What stands there already is the first guess at the categories.
              if (parsed.data === 'category' && categories.trim() === '') {
                setCategories([...new Set(recorded.map(({ value }) => value))].join('\n'));
              }
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
        {isOther ? (
          <p role="status">{`${recorded.length - lost.length} of ${countOf(recorded.length, 'value')} can be read that way.`}</p>
        ) : null}
        {lost.length === 0 ? null : (
          <>
            <ProblemList title="Can’t be read that way" problems={lost} />
            <RadioGroup
              label="What becomes of them"
              options={unfitOptions}
              value={unfit}
              onChange={(id) => {
                setUnfit(id === 'forget' ? 'forget' : 'reason');
              }}
            />
          </>
        )}
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
