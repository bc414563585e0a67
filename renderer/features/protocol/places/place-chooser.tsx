import { useMemo, useState } from 'react';
import type { SourceText } from '#shared/contract/sources.ts';
import { askingTurns } from '#shared/protocol/asking-turns.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { fold } from '#shared/text/fold.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import styles from './places.module.css';

type PlaceChooserProps = {
  readonly source: Pick<SourceText, 'text' | 'turns' | 'speakers'>;
  readonly now: Anchor | null;
  readonly onChoose: (question: Anchor) => void;
  readonly onCancel: () => void;
};

/** A turn with more sentences is chosen by the sentence. */
const WHOLE = 4;

/** Every question of a transcript, to say which of them asks the prompt. */
export function PlaceChooser({ source, now, onChoose, onCancel }: PlaceChooserProps) {
  const [query, setQuery] = useState('');
  const { text, turns, speakers } = source;
  const questions = useMemo(() => {
    const interviewers = new Set(
      speakers.filter(({ role }) => role === 'interviewer').map(({ number }) => number),
    );
    return askingTurns({ text, turns, interviewers }).flatMap(({ sentences }): readonly Anchor[] => {
      const first = sentences[0];
      const last = sentences.at(-1);
      if (first === undefined || last === undefined) return [];
      return sentences.length > WHOLE ? sentences : [{ start: first.start, end: last.end }];
    });
  }, [text, turns, speakers]);
  const wanted = fold(query.trim());
  const options = questions
    .map(({ start, end }, index) => ({
      id: String(index),
      label: text.slice(start, end),
      ...(now !== null && start <= now.start && now.start < end ? { hint: 'now' } : {}),
    }))
    .filter(({ label }) => fold(label).includes(wanted));
  return (
    <div
      role="presentation"
      className={styles['chooser']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          event.preventDefault();
          onCancel();
          announce('The place stays as it was.');
        }
      }}
    >
      <PickList
        label="Which question asks this prompt"
        placeholder="Find among what is asked"
        text={query}
        onTextChange={setQuery}
        options={options}
        empty="No question has these words"
        onPick={(id) => {
          const question = questions[Number(id)];
          if (question !== undefined) onChoose({ start: question.start, end: question.end });
        }}
      />
    </div>
  );
}
