import type { Interval, IntervalMethod } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { randomFromSeed } from '#shared/kernel/random.ts';
import { resampleUnits } from './resample.ts';

/** Between two values of a sorted list, the one at a fraction of its length (linear, Hyndman & Fan 1996, type 7). */
function quantile(sorted: Float64Array, fraction: number): number {
  const place = (sorted.length - 1) * fraction;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function standardDeviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

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
  const sorted = values.subarray(0, kept).toSorted();
  const method: IntervalMethod = { kind: 'bootstrap', seed, draws, dropped: draws - kept };
  const tail = (1 - confidence) / 2;
  return {
    se: standardDeviation(sorted),
    low: quantile(sorted, tail),
    high: quantile(sorted, 1 - tail),
    method,
  };
}
