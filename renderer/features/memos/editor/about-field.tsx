import { useMemo, useState } from 'react';
import type { Memo, MemoSubject } from '#shared/contract/memos.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { ComboBox } from '../../../ui/combo-box/combo-box.tsx';
import type { Option } from '../../../ui/list-box/option.ts';
import styles from './memo.module.css';

type AboutFieldProps = {
  readonly memo: Memo;
  readonly about: MemoSubject;
  readonly onChange: (about: MemoSubject) => void;
};

type Subject = { readonly about: MemoSubject; readonly option: Option };

const keyOf = ({ kind, id }: MemoSubject): string => `${kind} ${id ?? ''}`;

const subject = (kind: MemoSubject['kind'], id: string | null, label: string, hint: string): Subject => {
  const about = { kind, id };
  return { about, option: { id: keyOf(about), label, hint } };
};

/** Everything that a memo can be about; what this one is about first, which may be an episode. */
function useSubjects({ about, aboutName }: Memo): readonly Subject[] {
  const participants = useAsk('participants.list', {}, { quietly: true }).data;
  const sources = useAsk('sources.list', {}, { quietly: true }).data;
  const codes = useAsk('codes.list', { of: 'mine' }, { quietly: true }).data;
  const rounds = useAsk('rounds.list', {}, { quietly: true }).data;
  return useMemo(() => {
    const all = [
      subject('study', null, 'the study', ''),
      ...(participants ?? []).map(({ id, name }) => subject('participant', id, name, 'participant')),
      ...(codes ?? []).map(({ id, name, kind }) => subject(kind, id, name, kind)),
      ...(sources ?? []).map(({ id, title }) => subject('source', id, title, 'source')),
      ...(rounds ?? []).map(({ id, name }) => subject('round', id, name, 'round')),
    ];
    const isListed = all.some((one) => keyOf(one.about) === keyOf(about));
    return isListed ? all : [subject(about.kind, about.id, aboutName, about.kind), ...all];
  }, [participants, sources, codes, rounds, about, aboutName]);
}

/** What a memo is about: the study as a whole, or a participant, a code, a theme, a source, a round. */
export function AboutField({ memo, about, onChange }: AboutFieldProps) {
  const subjects = useSubjects(memo);
  const chosen = keyOf(about);
  const [draft, setDraft] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const label = subjects.find(({ option }) => option.id === chosen)?.option.label ?? '';
  return (
    <div className={styles['about']}>
      <ComboBox
        label="What it is about"
        isLabelHidden
        options={subjects.map(({ option }) => option)}
        value={chosen}
        text={draft?.of === chosen ? draft.text : label}
        onTextChange={(text) => {
          setDraft({ of: chosen, text });
        }}
        onChange={(id) => {
          setDraft(null);
          onChange(subjects.find(({ option }) => option.id === id)?.about ?? { kind: 'study', id: null });
        }}
      />
    </div>
  );
}
