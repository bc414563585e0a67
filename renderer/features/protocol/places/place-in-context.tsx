import type { SourceText } from '#shared/contract/sources.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import styles from './places.module.css';

type PlaceInContextProps = {
  readonly source: Pick<SourceText, 'text' | 'turns' | 'speakers'>;
  readonly question: Anchor;
  readonly answer: Anchor | null;
};

/** Characters of what is said before a question, and of its answer. */
const BEFORE = 160;
const AFTER = 320;

/** The end of what stands before, cut at a blank. */
function tail(words: string): string {
  const text = words.trim();
  return text.length <= BEFORE ? text : `… ${text.slice(text.indexOf(' ', text.length - BEFORE) + 1)}`;
}

/** The beginning of what follows, cut at a blank. */
function head(words: string): string {
  const text = words.trim();
  return text.length <= AFTER ? text : `${text.slice(0, text.lastIndexOf(' ', AFTER))} …`;
}

/** A question among the words before it and what is said to it. */
export function PlaceInContext({ source, question, answer }: PlaceInContextProps) {
  const { text, turns, speakers } = source;
  const at = turns.findIndex(({ start, end }) => start <= question.start && question.start < end);
  const turn = turns[at];
  const before = turns[at - 1];
  const said = turns.find(({ start, end }) => answer !== null && start <= answer.start && answer.start < end);
  const labelOf = (speaker: number | null | undefined): string =>
    speakers.find(({ number }) => number === speaker)?.label ?? '';
  return (
    <div className={styles['context']}>
      {before === undefined || before.speaker === null ? null : (
        <p className={styles['before']} dir="auto">
          <span className={styles['speaker']}>{labelOf(before.speaker)}</span>
          {tail(text.slice(before.start, before.end))}
        </p>
      )}
      <p className={styles['question']} dir="auto">
        <span className={styles['speaker']}>{labelOf(turn?.speaker)}</span>
        {turn === undefined ? null : text.slice(turn.start, question.start)}
        <mark>{text.slice(question.start, question.end)}</mark>
        {turn === undefined ? null : head(text.slice(question.end, Math.max(turn.end, question.end)))}
      </p>
      <p className={styles['answer']} dir="auto">
        {answer === null ? (
          'Nothing is said to it.'
        ) : (
          <>
            <span className={styles['speaker']}>{labelOf(said?.speaker)}</span>
            {head(text.slice(answer.start, Math.min(answer.end, said?.end ?? answer.end)))}
          </>
        )}
      </p>
    </div>
  );
}
