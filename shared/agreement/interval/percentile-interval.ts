import type { Interval } from '../coefficient.ts';

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
 * The standard error of a statistic and the limits between which this share of its draws lies (Efron & Tibshirani 1993).
 * There have to be two draws or more.
 */
export function percentileInterval(draws: Float64Array, confidence: number): Omit<Interval, 'method'> {
  const sorted = draws.toSorted();
  const tail = (1 - confidence) / 2;
  return { se: standardDeviation(sorted), low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) };
}
