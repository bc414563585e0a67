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

/** The ratings of all units one after another: `values[at]` was given `times[at]` times in the unit `units[at]`. */
interface Ratings {
  readonly units: Int32Array;
  readonly values: Int32Array;
  readonly times: Float64Array;
}

function ratingsOf(units: readonly AlphaUnit[]): Ratings {
  const size = units.reduce((sum, { tally }) => sum + tally.codes.length, 0);
  const ratings = {
    units: new Int32Array(size),
    values: new Int32Array(size),
    times: new Float64Array(size),
  };
  let next = 0;
  for (const [unit, { tally }] of units.entries()) {
    for (const [at, code] of tally.codes.entries()) {
      ratings.units[next] = unit;
      ratings.values[next] = code;
      ratings.times[next] = tally.times[at] ?? 0;
      next += 1;
    }
  }
  return ratings;
}

/** Writes how often a sample has each value into the margins, and returns how many ratings it has. */
function fillMargins(
  { units, values, times }: Ratings,
  counts: ArrayLike<number>,
  margins: Float64Array,
): number {
  margins.fill(0);
  let total = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    const number = (times[at] ?? 0) * (counts[units[at] ?? 0] ?? 0);
    margins[value] = (margins[value] ?? 0) + number;
    total += number;
  }
  return total;
}

/** The values that a sample has at all. */
function tallyOfMargins(margins: Float64Array): Tally {
  const codes = [...margins.keys()].filter((value) => margins[value] !== 0);
  return { codes, times: codes.map((value) => margins[value] ?? 0) };
}

/** The spread of what has two values or more; 0 for what has one, free of rounding. */
const spreadOfVaried = (tally: Tally, spread: Spread): number => (tally.codes.length < 2 ? 0 : spread(tally));

/** Alpha of a sample of units, drawn `counts` times each; null where the sample has no two different values. */
function alphaOfSample(
  units: readonly AlphaUnit[],
  values: number,
  metric: Metric,
): (counts: ArrayLike<number>) => number | null {
  const ownDisagreement = (spread: Spread) =>
    Float64Array.from(units, ({ tally, ratings }) => spread(tally) / (ratings - 1));
  const fixed = metric.kind === 'fixed' ? ownDisagreement(metric.spread) : null;
  const ofAll = metric.kind === 'fixed' ? metric.spreadOfAll : undefined;
  const margins = new Float64Array(values);
  const ratings = ratingsOf(units);
  return (counts) => {
    const total = fillMargins(ratings, counts, margins);
    const spread = metric.kind === 'fixed' ? metric.spread : metric.spreadGiven(margins);
    if (total === 0) return null;
    const expected = ofAll?.(margins) ?? spreadOfVaried(tallyOfMargins(margins), spread);
    if (expected <= 0) return null;
    const own = fixed ?? ownDisagreement(spread);
    let observed = 0;
    for (let at = 0; at < own.length; at += 1) observed += (own[at] ?? 0) * (counts[at] ?? 0);
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
  const total = fillMargins(ratingsOf(pairable), counts, margins);
  const present = tallyOfMargins(margins);
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
  const value = alphaOf(Float64Array.from(units.pairable, ({ count }) => count));
  if (value === null) return undefinedBecause(reasons.noVariation);
  return estimate(value, intervalOf(units, metric, value, alphaOf, options));
}
