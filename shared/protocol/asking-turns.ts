import type { Anchor } from '../text/anchor.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import type { Turn } from '../text/turn.ts';
import { protocolWords } from './protocol-words.ts';

/** A transcript as prompts are looked for in it. */
export type AskedSource = {
  readonly text: string;
  readonly turns: readonly Turn[];
  /** The numbers of the speakers who interview. */
  readonly interviewers: ReadonlySet<number>;
};

export type Sentence = Anchor & { readonly words: readonly string[]; readonly hasMark: boolean };

/** A turn in which something may be asked, by its sentences. */
export type AskingTurn = {
  readonly sentences: readonly Sentence[];
};

/** A line’s end parts sentences unless the next line goes on in small letters. */
const sentence = /(?:[^.?!。？！؟…\n]|\n\s{0,8}(?=\p{Ll}))+[.?!。？！؟…]*["'”’»)\]]*/gu;
const mark = /[?？؟;]["'”’»)\]]*\s*$/u;
/** A number before a prompt, such as "3", "3.b", "Q4:" or "12)", and then the words. */
const numbered = /^\s*[Qq]?\s?\d{1,3}(?:\.?[a-z0-9]{1,2})?(?:\s?[.):]\s*|\s+)[“"'‘(]?\p{Lu}/u;
/** Paragraphs in a row of numbers; fewer may be a date or a count at the beginning of a sentence. */
const FEWEST_NUMBERED = 3;

/** Sentences of a turn of somebody not known to interview; who talks longer, answers. */
const MOST_SENTENCES = 4;
const LAST_QUESTIONS = 3;

function sentencesOf(text: string, turn: Anchor): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: segment, index } of text.slice(turn.start, turn.end).matchAll(sentence)) {
    const words = protocolWords(segment);
    if (words.length === 0) continue;
    const start = turn.start + index + segment.length - segment.trimStart().length;
    const end = turn.start + index + segment.trimEnd().length;
    sentences.push({ ...snapToGraphemes(text, { start, end }), words, hasMark: mark.test(segment) });
  }
  return sentences;
}

const isNumbered = (text: string, { start, speaker }: Turn): boolean =>
  speaker === null && numbered.test(text.slice(start, start + 16));

/** Of the sentences of somebody not known to interview, those that may ask: all of a short turn, the last questions of a long one. */
const mayAsk = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.length <= MOST_SENTENCES
    ? sentences
    : sentences.filter(({ hasMark }) => hasMark).slice(-LAST_QUESTIONS);

/**
 * The turns of a transcript in which something may be asked, in their order: the sentences of who interviews, and of numbered paragraphs without a
 * speaker. Where nobody is known to interview, what anyone says; who talks at length then asks only in questions.
 */
export function askingTurns({ text, turns, interviewers }: AskedSource): readonly AskingTurn[] {
  const hasNumbers = turns.filter((turn) => isNumbered(text, turn)).length >= FEWEST_NUMBERED;
  const asks = (turn: Turn): boolean =>
    turn.speaker === null ? hasNumbers && isNumbered(text, turn) : interviewers.has(turn.speaker);
  const isKnown = turns.some(asks);
  return turns.flatMap((turn) => {
    const isAsked = asks(turn);
    if (isKnown && !isAsked) return [];
    const sentences = sentencesOf(text, turn);
    return [{ sentences: isAsked ? sentences : mayAsk(sentences) }];
  });
}
