import type { Interval } from '../coefficient.ts';
import { studentQuantile } from './student-quantile.ts';

/** What one kind of unit adds to a coefficient, and how many units are of that kind. */
export interface Contribution {
  readonly value: number;
  readonly count: number;
}

/**
 * The interval of a coefficient that is, to first order, the mean of one value a unit: the linearised variance of
 * Gwet 2008 and 2014 without a correction for finite populations, Student's t with units - 1 degrees of freedom,
 * the upper limit cut at 1. Null for fewer than two units.
 */
export function linearisedInterval(
  coefficient: number,
  contributions: readonly Contribution[],
  confidence: number,
): Interval | null {
  const units = contributions.reduce((sum, { count }) => sum + count, 0);
  if (units < 2) return null;
  const squares = contributions.reduce(
    (sum, { value, count }) => sum + count * (value - coefficient) ** 2,
    0,
  );
  const se = Math.sqrt(squares / (units * (units - 1)));
  const reach = se * studentQuantile((1 + confidence) / 2, units - 1);
  return {
    se,
    low: coefficient - reach,
    high: Math.min(1, coefficient + reach),
    method: { kind: 'linearised' },
  };
}
