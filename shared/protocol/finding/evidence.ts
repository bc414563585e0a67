import type { Candidate } from './candidates.ts';
import { orderOf, type AskedAt } from './order-kept.ts';

/** How much each kind of evidence counts, in natural logarithms of odds. */
type Weights = {
  readonly bias: number;
  readonly own: number;
  readonly asked: number;
  readonly learned: number;
  readonly rival: number;
  readonly mark: number;
  readonly order: number;
  readonly earlier: number;
  readonly later: number;
};

/**
 * Both rows of weights were fitted once by logistic regression (with a penalty of half their squares) over all candidates of two studies
 * where people had heard each prompt asked: the 15 interviews of the sample study, whose interviewers speak freely, and four
 * interviews of another study. Six interviews of two further studies, one of them Danish, had no part in the weights, but in the choice of
 * the kinds of evidence; see tests/samples/find-prompts.test.ts.
 */
export const wordsAlone: Weights = {
  bias: -0.63,
  own: 0.56,
  asked: 0.72,
  learned: 0,
  rival: 1.09,
  mark: 1.4,
  order: 0,
  earlier: 0.63,
  later: 0.57,
};
export const withOtherSources: Weights = {
  bias: -0.82,
  own: 0.28,
  asked: 0.61,
  learned: 0.3,
  rival: 1.37,
  mark: 1.38,
  order: 0.9,
  earlier: 0.72,
  later: 0.78,
};

/** What is known of a source when its candidates are judged. */
export type Surroundings = {
  /** Where prompts are asked in it, as far as is known. */
  readonly asked: readonly AskedAt[];
  /** How far the interviewers keep to the order of the protocol, see `orderKept`. */
  readonly order: number;
};

/** Keeps the logarithm of a score of nothing finite. */
const NOTHING = 0.03;
/** Who fits less shares a word by chance; nothing that was rightly found in the studies at hand did. */
const LEAST_FIT = 0.1;
/** How much better, or worse, a question can be than its rivals elsewhere, as a logarithm. */
const MOST_BETTER = 1.5;

const log = (score: number): number => Math.log(score + NOTHING);

const better = (fit: number, rival: number): number =>
  Math.max(-MOST_BETTER, Math.min(MOST_BETTER, log(fit) - log(rival)));

/** The best fit of each prompt in the turns before each of its candidates. `candidates` come in the order of the turns to be passed. */
function bestBefore(candidates: Iterable<Candidate>): ReadonlyMap<Candidate, number> {
  const best = new Map<number, number>();
  const before = new Map<Candidate, number>();
  for (const candidate of candidates) {
    const { prompt, fit } = candidate;
    before.set(candidate, best.get(prompt) ?? 0);
    best.set(prompt, Math.max(best.get(prompt) ?? 0, fit));
  }
  return before;
}

/** The best fit of another prompt to words that a candidate takes too. */
function rivalOf(candidate: Candidate, ofTurn: readonly Candidate[]): number {
  let most = 0;
  for (const { prompt, start, end, fit } of ofTurn) {
    if (prompt !== candidate.prompt && fit > most && start < candidate.end && candidate.start < end)
      most = fit;
  }
  return most;
}

/**
 * How probable it is of each candidate of a source that its prompt is asked there, from 0 to 1. It speaks for a candidate when
 * its words are those of the prompt, of its probes or of how others asked it; when they ask no other prompt better; when the prompt is
 * asked no better before it or behind it; when it is a question; and when it stands where the order of the protocol expects it,
 * as far as the interviewers keep to that. `candidates` are all of the source, in the order of its turns.
 */
export function confidencesOf(
  candidates: readonly Candidate[],
  weights: Weights,
  { asked, order }: Surroundings,
): readonly number[] {
  const before = bestBefore(candidates);
  const behind = bestBefore(candidates.toReversed());
  const ofTurn = Map.groupBy(candidates, ({ turn }) => turn);
  return candidates.map((candidate) => {
    const { turn, own, probe, learned, fit, hasMark } = candidate;
    if (fit < LEAST_FIT) return 0;
    const odds =
      weights.bias +
      weights.own * log(own) +
      weights.asked * log(Math.max(own, probe)) +
      weights.learned * log(learned) +
      weights.rival * (log(fit) - log(rivalOf(candidate, ofTurn.get(turn) ?? []))) +
      weights.mark * (hasMark ? 1 : 0) +
      weights.order * order * orderOf(candidate, asked) +
      weights.earlier * better(fit, before.get(candidate) ?? 0) +
      weights.later * better(fit, behind.get(candidate) ?? 0);
    return 1 / (1 + Math.exp(-odds));
  });
}
