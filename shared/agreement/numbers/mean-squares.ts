import type { CompleteUnit } from './complete-units.ts';

/** The mean squares of units by coders: between units, between coders, within units, and what remains of the last two. */
export interface MeanSquares {
  readonly units: number;
  readonly coders: number;
  readonly between: number;
  readonly ofCoders: number;
  readonly within: number;
  readonly residual: number;
}

/** What is smaller than this share of all squares is nothing but rounding. */
const ROUNDING = 1e-14;

/** The analysis of variance of ratings, for two units and two coders or more (Shrout & Fleiss 1979). */
export function meanSquares(rated: readonly CompleteUnit[], coders: number): MeanSquares {
  const units = rated.reduce((sum, { count }) => sum + count, 0);
  const origin = rated[0]?.scores[0] ?? 0;
  const moved = rated.map(({ scores, count }) => ({ scores: scores.map((score) => score - origin), count }));
  const meanOf = (scores: readonly number[]): number =>
    scores.reduce((sum, score) => sum + score, 0) / coders;
  const ofCoder = Array.from(
    { length: coders },
    (_, coder) => moved.reduce((sum, unit) => sum + unit.count * (unit.scores[coder] ?? 0), 0) / units,
  );
  const grand = meanOf(ofCoder);
  let between = 0;
  let within = 0;
  let residual = 0;
  for (const { scores, count } of moved) {
    const mean = meanOf(scores);
    between += count * coders * (mean - grand) ** 2;
    for (const [coder, score] of scores.entries()) {
      within += count * (score - mean) ** 2;
      residual += count * (score - mean - (ofCoder[coder] ?? 0) + grand) ** 2;
    }
  }
  const columns = ofCoder.reduce((sum, mean) => sum + units * (mean - grand) ** 2, 0);
  const least = (between + within) * ROUNDING;
  const clear = (squares: number): number => (squares <= least ? 0 : squares);
  return {
    units,
    coders,
    between: clear(between) / (units - 1),
    ofCoders: clear(columns) / (coders - 1),
    within: clear(within) / (units * (coders - 1)),
    residual: clear(residual) / ((units - 1) * (coders - 1)),
  };
}
