/**
 * Which interval Krippendorff's alpha gets: a bootstrap over units, Gwet's linearised one, or Krippendorff's own bootstrap
 * over pairs, which takes pairs for independent and so comes out too narrow.
 */
type AlphaInterval = 'units' | 'linearised' | 'pairs';

/** What the intervals rest on: the confidence, between 0 and 1, and the draws and the seed of every bootstrap. */
export interface IntervalOptions {
  readonly confidence: number;
  /** 0 leaves the bootstrap intervals out. */
  readonly draws: number;
  /** The lowest 32 bits count. */
  readonly seed: number;
  /** Without it, over units. */
  readonly alpha?: AlphaInterval;
}

/** 95 %, and as many draws as a percentile interval should have at least (Efron & Tibshirani 1993). */
export const defaultIntervals: IntervalOptions = { confidence: 0.95, draws: 2000, seed: 1 };

/** Throws where the options are out of range, which only a caller's mistake can bring about. */
export function assertIntervalOptions({ confidence, draws, seed }: IntervalOptions): void {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('The confidence has to lie between 0 and 1');
  if (!Number.isSafeInteger(draws) || draws < 0) throw new RangeError('The draws have to be a whole number');
  if (!Number.isSafeInteger(seed)) throw new RangeError('The seed has to be a whole number');
}
