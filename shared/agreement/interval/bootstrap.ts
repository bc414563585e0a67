import { randomFromSeed } from '#shared/kernel/random.ts';
import type { Interval, IntervalMethod } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { percentileInterval } from './percentile-interval.ts';
import { resampleUnits } from './resample.ts';

/**
 * The percentile interval of a statistic over resampled units, and its standard error (Efron & Tibshirani 1993).
 * `counts` says how many units of each kind there are; the statistic gets the counts of one sample, and gives null
 * where it has no value. Such draws are dropped and counted. Null where fewer than two draws have a value.
 */
export function bootstrap(
  counts: readonly number[],
  statistic: (drawn: Float64Array) => number | null,
  { confidence, draws, seed }: IntervalOptions,
): Interval | null {
  const random = randomFromSeed(seed);
  const resample = resampleUnits(counts);
  const drawn = new Float64Array(counts.length);
  const values = new Float64Array(draws);
  let kept = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    resample(drawn, random);
    const value = statistic(drawn);
    if (value !== null) {
      values[kept] = value;
      kept += 1;
    }
  }
  if (kept < 2) return null;
  const method: IntervalMethod = { kind: 'bootstrap', seed, draws, dropped: draws - kept };
  return { ...percentileInterval(values.subarray(0, kept), confidence), method };
}
