import type { CodesOf } from '#shared/contract/codebook.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Select } from '../../../ui/select/select.tsx';

export type Narrowed = {
  readonly of: CodesOf;
  readonly participantId: string | null;
  readonly coderId: string | null;
  readonly sourceId: string | null;
};

export const nothingNarrowed: Narrowed = { of: 'all', participantId: null, coderId: null, sourceId: null };

type NarrowSelectsProps = {
  readonly narrowed: Narrowed;
  readonly onChange: (narrowed: Narrowed) => void;
};

const all = 'all';
const readings: readonly { readonly id: CodesOf; readonly label: string }[] = [
  { id: 'all', label: 'All that may be seen' },
  { id: 'mine', label: 'My reading now' },
  { id: 'consensus', label: 'Consensus' },
];

/** Whose quotations are read: of which reading, participant, coder and source. */
export function NarrowSelects({ narrowed, onChange }: NarrowSelectsProps) {
  const participants = useAsk('participants.list', {}).data ?? [];
  const coders = useAsk('coders.list', {}).data ?? [];
  const sources = useAsk('sources.list', {}).data ?? [];
  const lists = [
    {
      key: 'participantId',
      label: 'Participant',
      whole: 'Every participant',
      options: participants.map(({ id, name }) => ({ id, label: name })),
    },
    {
      key: 'coderId',
      label: 'Coder',
      whole: 'Every coder',
      options: coders.map(({ id, name }) => ({ id, label: name })),
    },
    {
      key: 'sourceId',
      label: 'Source',
      whole: 'Every source',
      options: sources.map(({ id, title }) => ({ id, label: title })),
    },
  ] as const;
  return (
    <>
      <Select
        label="Whose codings"
        isLabelHidden
        options={readings}
        value={narrowed.of}
        onChange={(id) => {
          const of = readings.find((one) => one.id === id)?.id;
          if (of !== undefined) onChange({ ...narrowed, of });
        }}
      />
      {lists.map(({ key, label, whole, options }) =>
        options.length < 2 ? null : (
          <Select
            key={key}
            label={label}
            isLabelHidden
            options={[{ id: all, label: whole }, ...options]}
            value={narrowed[key] ?? all}
            onChange={(id) => {
              onChange({ ...narrowed, [key]: id === all ? null : id });
            }}
          />
        ),
      )}
    </>
  );
}
