/** What the intervals rest on: the confidence, between 0 and 1, and the draws and the seed of every bootstrap. */
export interface IntervalOptions {
  readonly confidence: number;
  /** 0 leaves the bootstrap intervals out. */
  readonly draws: number;
  /** The lowest 32 bits count. */
  readonly seed: number;
}

/** 95 %, and as many draws as a percentile interval should have at least (Efron & Tibshirani 1993). */
export const defaultIntervals: IntervalOptions = { confidence: 0.95, draws: 2000, seed: 1 };

/** Throws where the options are out of range, which only a caller's mistake can bring about. */
export function assertIntervalOptions({ confidence, draws, seed }: IntervalOptions): void {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('The confidence has to lie between 0 and 1');
  if (!Number.isSafeInteger(draws) || draws < 0) throw new RangeError('The draws have to be a whole number');
  if (!Number.isSafeInteger(seed)) throw new RangeError('The seed has to be a whole number');
}
