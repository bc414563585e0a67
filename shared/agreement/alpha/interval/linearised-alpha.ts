import type { Interval } from '../../coefficient.ts';
import { studentQuantile } from '../../interval/student-quantile.ts';
import type { Tally } from '../../table/pattern.ts';
import type { AlphaUnits } from '../alpha-units.ts';
import type { Spread } from '../spread.ts';

/** The tally of all ratings of a table with those of one unit added once more. */
function joined(all: Tally, unit: Tally): Tally {
  const more = new Map(unit.codes.map((code, at) => [code, unit.times[at] ?? 0]));
  return {
    codes: all.codes,
    times: all.times.map((times, at) => times + (more.get(all.codes[at] ?? -1) ?? 0)),
  };
}

/**
 * The linearised interval of Krippendorff's alpha (Gwet 2014, chapter 6, in distances instead of weights): a unit's own
 * disagreement less twice its pull on the expected one. The spread has to be that of the whole table, and there has to be
 * variation; Student's t has one degree of freedom less than there are units with a rating; the upper limit is cut at 1.
 */
export function linearisedAlpha(
  { pairable, single }: AlphaUnits,
  all: Tally,
  spread: Spread,
  alpha: number,
  confidence: number,
): Interval | null {
  const units = pairable.reduce((sum, { count }) => sum + count, 0);
  if (units < 2) return null;
  const ratings = all.times.reduce((sum, times) => sum + times, 0);
  const mean = ratings / units;
  const whole = spread(all);
  const expected = whole / ratings ** 2;
  const own = (unit: (typeof pairable)[number]) => spread(unit.tally) / (mean * (unit.ratings - 1));
  const observed = pairable.reduce((sum, unit) => sum + unit.count * own(unit), 0) / units;
  let squares = 0;
  for (const unit of pairable) {
    const share = (unit.ratings - mean) / mean;
    const toAll = (spread(joined(all, unit.tally)) - whole - spread(unit.tally)) / 2;
    const ownPart = own(unit) - observed * share - observed;
    const pull = toAll / (ratings * mean) - expected * share - expected;
    squares += unit.count * ((2 * observed * pull) / expected ** 2 - ownPart / expected) ** 2;
  }
  const se = Math.sqrt(squares / (units * (units - 1)));
  const reach = se * studentQuantile((1 + confidence) / 2, units + single - 1);
  return { se, low: alpha - reach, high: Math.min(1, alpha + reach), method: { kind: 'linearised' } };
}
