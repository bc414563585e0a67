import { type Estimate, estimate, type Interval, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { bootstrap } from '../interval/bootstrap.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import type { Tally } from '../table/pattern.ts';
import { type AlphaUnit, type AlphaUnits, alphaUnits } from './alpha-units.ts';
import { linearisedAlpha } from './interval/linearised-alpha.ts';
import { pairBootstrap } from './interval/pair-bootstrap.ts';
import type { Metric, Spread } from './spread.ts';

/** How often a sample has each value, and the values that it has at all. */
function marginsOf(
  units: readonly AlphaUnit[],
  counts: ArrayLike<number>,
  margins: Float64Array,
): { readonly total: number; readonly present: Tally } {
  margins.fill(0);
  let total = 0;
  for (const [unit, { tally, ratings }] of units.entries()) {
    const count = counts[unit] ?? 0;
    if (count === 0) continue;
    total += count * ratings;
    for (const [at, code] of tally.codes.entries()) {
      margins[code] = (margins[code] ?? 0) + count * (tally.times[at] ?? 0);
    }
  }
  const codes: number[] = [];
  const times: number[] = [];
  for (const [code, number] of margins.entries()) {
    if (number === 0) continue;
    codes.push(code);
    times.push(number);
  }
  return { total, present: { codes, times } };
}

/** Alpha of a sample of units, drawn `counts` times each; null where the sample has no two different values. */
function alphaOfSample(
  units: readonly AlphaUnit[],
  values: number,
  metric: Metric,
): (counts: ArrayLike<number>) => number | null {
  const ownDisagreement = (spread: Spread) =>
    Float64Array.from(units, ({ tally, ratings }) => spread(tally) / (ratings - 1));
  const fixed = metric.kind === 'fixed' ? ownDisagreement(metric.spread) : null;
  const margins = new Float64Array(values);
  return (counts) => {
    const { total, present } = marginsOf(units, counts, margins);
    if (present.codes.length < 2) return null;
    const spread = metric.kind === 'fixed' ? metric.spread : metric.spreadGiven(margins);
    const expected = spread(present);
    if (expected === 0) return null;
    const own = fixed ?? ownDisagreement(spread);
    const observed = own.reduce((sum, disagreement, at) => sum + disagreement * (counts[at] ?? 0), 0);
    return 1 - ((total - 1) * observed) / expected;
  };
}

function intervalOf(
  units: AlphaUnits,
  metric: Metric,
  alpha: number,
  alphaOf: (counts: ArrayLike<number>) => number | null,
  options: IntervalOptions,
): Interval | null {
  const { values, pairable, single } = units;
  const counts = pairable.map(({ count }) => count);
  if (options.alpha === undefined || options.alpha === 'units') {
    return bootstrap([...counts, single], alphaOf, options);
  }
  const margins = new Float64Array(values);
  const { total, present } = marginsOf(pairable, counts, margins);
  const spread = metric.kind === 'fixed' ? metric.spread : metric.spreadGiven(margins);
  return options.alpha === 'linearised'
    ? linearisedAlpha(units, present, spread, alpha, options.confidence)
    : pairBootstrap(pairable, spread, spread(present) / (total * (total - 1)), options);
}

/**
 * Krippendorff's alpha under a metric: 1 - (n - 1) sum o d / sum n n d over coincidences o and margins n (Krippendorff
 * 2004 and 2011), by default with a percentile bootstrap over units.
 */
export function krippendorffAlpha(table: CodedTable, metric: Metric, options: IntervalOptions): Estimate {
  if (table.coders < 2) return undefinedBecause(reasons.oneCoder);
  const units = alphaUnits(table);
  if (units.pairable.length === 0) return undefinedBecause(reasons.noPairs);
  const alphaOf = alphaOfSample(units.pairable, units.values, metric);
  const value = alphaOf(units.pairable.map(({ count }) => count));
  if (value === null) return undefinedBecause(reasons.noVariation);
  return estimate(value, intervalOf(units, metric, value, alphaOf, options));
}
