import type { Anchor } from '../text/anchor.ts';
import type { AskingTurn, Sentence } from './asking-turns.ts';
import { LEAST_SCORE } from './certainty.ts';
import { choosePlaces, type Candidate } from './choose-places.ts';
import type { Scorer } from './score-wordings.ts';

/** Where something is asked, and how well its words fit, from 0 to 1. */
export type ScoredPlace = Anchor & {
  readonly id: string;
  readonly score: number;
  readonly words: readonly string[];
};

/** Sentences that are taken together as one question, at most. */
const JOINED = 3;
/** Talk of somebody not known to interview is less of a question where it has no question mark. */
const UNMARKED = 0.75;

const isFree = (sentence: Anchor, taken: readonly Anchor[]): boolean =>
  taken.every(({ start, end }) => end <= sentence.start || sentence.end <= start);

/** The prompts that one question may ask. Who asks another prompt better asks this one by as much less. */
function scoresOf(
  scores: Float64Array,
  worth: number,
): readonly { readonly prompt: number; readonly score: number }[] {
  let first = 0;
  let second = 0;
  for (const score of scores) {
    if (score > first) {
      second = first;
      first = score;
    } else if (score > second) second = score;
  }
  if (first * worth < LEAST_SCORE) return [];
  return Array.from(scores, (own, prompt) => {
    const rival = own === first ? second : first;
    return { prompt, score: worth * (own >= rival ? own : (own * own) / rival) };
  }).filter(({ score }) => score >= LEAST_SCORE);
}

/** What the questions of a turn may ask: every way to take up to `JOINED` neighbouring sentences together. */
function candidatesIn(
  { turn, isAsked, sentences }: AskingTurn,
  scorer: Scorer,
  taken: readonly Anchor[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [first, { start }] of sentences.entries()) {
    scorer.begin();
    const together: Sentence[] = [];
    for (const sentence of sentences.slice(first, first + JOINED)) {
      if (!isFree(sentence, taken)) break;
      together.push(sentence);
      scorer.add(sentence.words);
      const worth = isAsked || together.some(({ hasMark }) => hasMark) ? 1 : UNMARKED;
      const words = together.flatMap((one) => one.words);
      for (const { prompt, score } of scoresOf(scorer.best(), worth)) {
        candidates.push({ prompt, score, turn, start, end: sentence.end, words });
      }
    }
  }
  return candidates;
}

/**
 * Where in a source the things of `ids` are asked that are wanted: each at most once, none at a place already taken. `scorer`
 * scores the same ids in the same order; those that are not wanted stay rivals for the words.
 */
export function findPlaces(
  ids: readonly string[],
  isWanted: (id: string) => boolean,
  scorer: Scorer,
  turns: readonly AskingTurn[],
  taken: readonly Anchor[],
): readonly ScoredPlace[] {
  const candidates = turns
    .flatMap((turn) => candidatesIn(turn, scorer, taken))
    .filter(({ prompt }) => isWanted(ids[prompt] ?? ''));
  return choosePlaces(candidates).map(({ prompt, start, end, score, words }) => ({
    id: ids[prompt] ?? '',
    start,
    end,
    score,
    words,
  }));
}
