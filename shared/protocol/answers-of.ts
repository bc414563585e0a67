import type { Anchor } from '../text/anchor.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import type { AskedSource } from './asking-turns.ts';

/** The stretch without the blanks round it; null when nothing is left. */
function trimmed(text: string, { start, end }: Anchor): Anchor | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? snapToGraphemes(text, { start: from, end: to }) : null;
}

/** What is said from `from` to `to`, by whole turns, without labels round them. */
function spoken({ text, turns }: AskedSource, from: number, to: number): Anchor | null {
  const said = turns.filter(({ start, end }) => start < to && end > from);
  const first = said[0];
  const last = said.at(-1);
  if (first === undefined || last === undefined) return null;
  return trimmed(text, { start: Math.max(first.start, from), end: Math.min(last.end, to) });
}

/**
 * The answer to each question, in the order given: what is said from the end of the question to where the next of the questions
 * begins, or to the end. What who interviews adds in the same turn belongs to the question; two questions in one turn share
 * what is said after it. Null where nothing is said.
 */
export function answersOf(source: AskedSource, questions: readonly Anchor[]): readonly (Anchor | null)[] {
  const { text, turns, interviewers } = source;
  const starts = questions.map(({ start }) => start).toSorted((one, other) => one - other);
  return questions.map((question) => {
    const turn = turns.find(({ start, end }) => start <= question.start && question.start < end);
    const goesOn = turn !== undefined && turn.speaker !== null && interviewers.has(turn.speaker);
    const from = goesOn ? Math.max(turn.end, question.end) : question.end;
    const next = starts.find((start) => start > question.start && start >= from);
    return spoken(source, from, next ?? text.length);
  });
}
