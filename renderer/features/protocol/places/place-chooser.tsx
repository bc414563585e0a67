import { useMemo, useState } from 'react';
import type { SourceText } from '#shared/contract/sources.ts';
import { askingTurns } from '#shared/protocol/asking-turns.ts';
import { closestQuestions } from '#shared/protocol/closest-questions.ts';
import type { AskedPrompt } from '#shared/protocol/wordings.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { fold } from '#shared/text/fold.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { PickList } from '../../../ui/pick-list/pick-list.tsx';
import styles from './places.module.css';

type PlaceChooserProps = {
  readonly source: Pick<SourceText, 'text' | 'turns' | 'speakers'>;
  readonly now: Anchor | null;
  /** The protocol, and how each prompt was asked in other transcripts. */
  readonly prompts: readonly AskedPrompt[];
  readonly promptId: string;
  readonly onChoose: (question: Anchor) => void;
  readonly onCancel: () => void;
};

/** Questions that are offered first. */
const CLOSEST = 4;
/** A turn with more sentences is chosen by the sentence. */
const WHOLE = 4;

/** Every question of a transcript, to say which of them asks the prompt. */
export function PlaceChooser({ source, now, prompts, promptId, onChoose, onCancel }: PlaceChooserProps) {
  const [query, setQuery] = useState('');
  const { text, turns, speakers } = source;
  const asking = useMemo(() => {
    const interviewers = new Set(
      speakers.filter(({ role }) => role === 'interviewer').map(({ number }) => number),
    );
    return askingTurns({ text, turns, interviewers });
  }, [text, turns, speakers]);
  const isNow = ({ start, end }: Anchor): boolean => now !== null && start < now.end && now.start < end;
  const closest = useMemo(
    () => closestQuestions(prompts, promptId, asking, CLOSEST),
    [prompts, promptId, asking],
  );
  const all = useMemo(
    () =>
      asking.flatMap(({ sentences }): readonly Anchor[] => {
        const first = sentences[0];
        const last = sentences.at(-1);
        if (first === undefined || last === undefined) return [];
        return sentences.length > WHOLE ? sentences : [{ start: first.start, end: last.end }];
      }),
    [asking],
  );
  const wanted = fold(query.trim());
  const close = closest.filter((question) => !isNow(question));
  const questions = [...close, ...all];
  const options = questions
    .map((question, index) => ({
      id: String(index),
      label: text.slice(question.start, question.end),
      group: index < close.length ? 'Closest in words' : 'All that is asked, in order',
      ...(isNow(question) ? { hint: 'now' } : {}),
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
