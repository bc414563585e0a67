import { err, ok, type Result } from '../../kernel/result.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { scoresOf } from './scores.ts';
import { identityWeights, type Weights, weightsOf } from './weights.ts';

/** The families of weights that need no more than the code book (Gwet 2014, chapter 3). */
export const weightNames = [
  'identity',
  'linear',
  'quadratic',
  'ordinal',
  'radical',
  'ratio',
  'circular',
  'bipolar',
] as const;

export type WeightName = (typeof weightNames)[number];

/** The disagreement of two scores, on a scale with these ends; `steps` is how many ranks lie between them. */
type Disagreement = (one: number, other: number, scale: Scale) => number;

interface Scale {
  readonly low: number;
  readonly high: number;
}

const gap: Disagreement = (one, other) => Math.abs(one - other);

const disagreements: Readonly<Record<Exclude<WeightName, 'identity'>, Disagreement>> = {
  linear: gap,
  quadratic: (one, other) => (one - other) ** 2,
  ordinal: (one, other) => (Math.abs(one - other) * (Math.abs(one - other) + 1)) / 2,
  radical: (one, other) => Math.sqrt(Math.abs(one - other)),
  ratio: (one, other) => ((one - other) / (one + other)) ** 2,
  circular: (one, other, { low, high }) => Math.sin((Math.PI * (one - other)) / (high - low + 1)) ** 2,
  bipolar: (one, other, { low, high }) =>
    (one - other) ** 2 / ((one + other - 2 * low) * (2 * high - one - other)),
};

/** The place of each score among all of them, lowest first. */
function ranksOf(scores: readonly number[]): readonly number[] {
  const sorted = [...new Set(scores)].toSorted((a, b) => a - b);
  return scores.map((score) => sorted.indexOf(score));
}

/** Scaled by the disagreement of the two ends of the scale; the last two families by the largest that occurs. */
function largestOf(
  name: WeightName,
  between: (one: number, other: number) => number,
  scores: readonly number[],
) {
  if (name !== 'circular' && name !== 'bipolar') return between(Math.min(...scores), Math.max(...scores));
  let largest = 0;
  for (const [at, one] of scores.entries()) {
    for (const other of scores.slice(at + 1)) largest = Math.max(largest, between(one, other));
  }
  return largest;
}

/**
 * Weights of a family over the codes of a table (Gwet 2014): linear 1 - d/range, quadratic 1 - d²/range², radical with the
 * square root of d, ratio with ((a - b)/(a + b))², ordinal with the pairs of ranks from one code to the other, circular with
 * sin²(πd/(range + 1)), bipolar with d² over the distances of the middle from both ends. Refused with a reason where the
 * codes have no order, or where ratios make no sense.
 */
export function namedWeights(name: WeightName, table: CodedTable): Result<Weights, string> {
  const codes = table.categories.length;
  if (name === 'identity' || codes < 2) return ok(identityWeights(codes));
  const scores = scoresOf(table);
  if (scores === null) return err(reasons.noOrder);
  if (name === 'ratio' && scores.some((score) => score < 0)) return err(reasons.negativeRatio);
  const used = name === 'ordinal' ? ranksOf(scores) : scores;
  const scale = { low: Math.min(...used), high: Math.max(...used) };
  const between = (one: number, other: number) =>
    one === other ? 0 : disagreements[name](one, other, scale);
  const largest = largestOf(name, between, used);
  return ok(weightsOf(codes, (one, other) => 1 - between(used[one] ?? 0, used[other] ?? 0) / largest));
}
