import { useState } from 'react';
import type { OutputOf } from '#shared/contract/contract.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Select } from '../../ui/select/select.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import styles from './pseudonyms.module.css';

export type ListedName = OutputOf<'pseudonyms.list'>[number];

const kinds = [
  { id: 'person', label: 'Person' },
  { id: 'place', label: 'Place' },
  { id: 'organisation', label: 'Organisation' },
  { id: 'other', label: 'Something else' },
] as const;

export const kindLabel = (kind: ListedName['kind']): string =>
  kinds.find(({ id }) => id === kind)?.label ?? '';

type NameDialogProps = {
  /** The name that is changed; null for a new one. */
  readonly of: ListedName | null;
  readonly onClose: () => void;
};

/** Lists a name, or changes one: how it is written, and what stands for it. A pseudonym is proposed. */
export function NameDialog({ of, onClose }: NameDialogProps) {
  const save = useDo('pseudonyms.save');
  const [name, setName] = useState(of?.name ?? '');
  const [spellings, setSpellings] = useState(of?.spellings.join(', ') ?? '');
  const [kind, setKind] = useState(of?.kind ?? 'person');
  const [written, setWritten] = useState<string | null>(of?.pseudonym ?? null);
  const [problem, setProblem] = useState<string | undefined>();
  const proposed = useAsk('pseudonyms.propose', { kind }).data?.pseudonym ?? '';
  const pseudonym = written ?? proposed;
  const keep = async (): Promise<void> => {
    const result = await save(
      {
        ...(of === null ? {} : { nameId: of.id }),
        name,
        spellings: spellings
          .split(/[,;]/u)
          .map((one) => one.trim())
          .filter((one) => one !== ''),
        pseudonym,
        kind,
      },
      { quietly: true },
    );
    if (result.ok) onClose();
    else setProblem(result.error.message);
  };
  return (
    <Dialog
      isOpen
      title={of === null ? 'List a name' : `Change ${of.name}`}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      onSubmit={() => void keep()}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" type="submit" isDisabled={name.trim() === '' || pseudonym.trim() === ''}>
            {of === null ? 'List' : 'Keep'}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField label="Name" autoFocus value={name} onChange={setName} error={problem} />
        <TextField
          label="Also written"
          placeholder="Karin, K. Smith"
          description="Upper case, accents and a possessive ’s make no difference."
          value={spellings}
          onChange={setSpellings}
        />
        <Select
          label="What it names"
          options={kinds}
          value={kind}
          onChange={(id) => {
            setKind(kinds.find((one) => one.id === id)?.id ?? 'person');
          }}
        />
        <TextField label="Pseudonym" value={pseudonym} onChange={setWritten} />
      </div>
    </Dialog>
  );
}
