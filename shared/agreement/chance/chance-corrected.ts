import type { Result } from '../../kernel/result.ts';
import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { linearisedInterval } from '../interval/linearised-interval.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import type { Pattern } from '../table/pattern.ts';
import { identityWeights, type Weights } from '../weights/weights.ts';
import { observedAgreement, unitAgreement } from './unit-agreement.ts';

/** What chance alone would bring: overall, and the part that one unit has in it (Gwet 2014). */
export interface Chance {
  readonly expected: number;
  readonly ofUnit: (pattern: Pattern) => number;
}

/** Below this, what is left beside chance is nothing but rounding. */
const NOTHING_LEFT = 1e-13;

/**
 * (observed - expected) / (1 - expected), the form of all chance-corrected coefficients, with Gwet's linearised interval:
 * a unit's own agreement, weighted up where some units have one rating only, less twice its pull on chance.
 * The chance is asked for only where two coders share a unit, and may refuse with a reason.
 */
export function chanceCorrected(
  table: CodedTable,
  chanceOf: (table: CodedTable, weights: Weights) => Result<Chance, string>,
  { confidence }: IntervalOptions,
  weights: Weights = identityWeights(table.categories.length),
): Estimate {
  if (table.coders < 2) return undefinedBecause(reasons.oneCoder);
  const observed = observedAgreement(table, weights);
  if (observed === null) return undefinedBecause(reasons.noPairs);
  const chance = chanceOf(table, weights);
  if (!chance.ok) return undefinedBecause(chance.error);
  const { expected, ofUnit } = chance.value;
  if (1 - expected < NOTHING_LEFT) return undefinedBecause(reasons.onlyChance);
  const value = (observed.agreement - expected) / (1 - expected);
  const scale = table.units / observed.units;
  const contributions = table.patterns.map((pattern) => {
    const own = pattern.ratings < 2 ? 0 : scale * (unitAgreement(pattern, weights) - expected);
    const pull = 2 * (1 - value) * (ofUnit(pattern) - expected);
    return { value: (own - pull) / (1 - expected), count: pattern.count };
  });
  return estimate(value, linearisedInterval(value, contributions, confidence));
}
