import { overlaps, type Anchor } from '../../text/anchor.ts';
import type { AskingTurn, Sentence } from '../asking-turns.ts';

/** How well the words of a question ask each prompt, by its place in the protocol, each from 0 to 1. */
type Scores = {
  /** By the prompt’s own words, or a part of them. */
  readonly own: (prompt: number) => number;
  /** By the words of one of its probes. */
  readonly probe: (prompt: number) => number;
  /** By words in which it was asked in another source. */
  readonly learned: (prompt: number) => number;
};

/** Scores the questions of one source; what was found in it does not speak for itself. */
export type ScoreQuestion = {
  /** Begins another question. */
  readonly begin: () => void;
  readonly add: (words: readonly string[]) => void;
  /** How well what was added asks each prompt; good until the next call. */
  readonly scores: () => Scores;
};

/** A question of a turn that may ask a prompt, of all questions of the turn the one that fits best. */
export type Candidate = Anchor & {
  /** The prompt, by its place in the protocol. */
  readonly prompt: number;
  /** The turn, by its place among the turns in which something is asked. */
  readonly turn: number;
  readonly words: readonly string[];
  readonly hasMark: boolean;
  readonly own: number;
  readonly probe: number;
  readonly learned: number;
  /** The best of the three, a little less where the prompt’s own words don’t fit best. */
  readonly fit: number;
};

/** Sentences that are taken together as one question, at most. */
const JOINED = 3;
const BY_PROBE = 0.9;
const BY_LEARNED = 0.95;

/** The best question of a turn for each prompt, see `candidatesIn`. */
function bestOfTurn(
  turn: number,
  sentences: readonly Sentence[],
  prompts: number,
  score: ScoreQuestion,
  taken: readonly Anchor[],
): readonly Candidate[] {
  const best: (Candidate | undefined)[] = Array.from({ length: prompts });
  for (const [first, { start }] of sentences.entries()) {
    score.begin();
    const together: Sentence[] = [];
    for (const sentence of sentences.slice(first, first + JOINED)) {
      if (taken.some((other) => overlaps(other, sentence))) break;
      together.push(sentence);
      score.add(sentence.words);
      const scores = score.scores();
      for (let prompt = 0; prompt < prompts; prompt += 1) {
        const own = scores.own(prompt);
        const probe = scores.probe(prompt);
        const learned = scores.learned(prompt);
        const fit = Math.max(own, BY_PROBE * probe, BY_LEARNED * learned);
        if (fit > (best[prompt]?.fit ?? 0)) {
          const words = together.flatMap((one) => one.words);
          const hasMark = together.some((one) => one.hasMark);
          best[prompt] = { prompt, turn, start, end: sentence.end, words, hasMark, own, probe, learned, fit };
        }
      }
    }
  }
  return best.flatMap((candidate) => candidate ?? []);
}

/**
 * What may be asked in a source: of every turn and every prompt of `prompts` the best question, which is up to three neighbouring
 * sentences that are not `taken`; none where no telling word is shared. In the order of the turns.
 */
export function candidatesIn(
  turns: readonly AskingTurn[],
  prompts: number,
  score: ScoreQuestion,
  taken: readonly Anchor[],
): readonly Candidate[] {
  return turns.flatMap(({ sentences }, turn) => bestOfTurn(turn, sentences, prompts, score, taken));
}
