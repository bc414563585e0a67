import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { type AlphaUnits, alphaUnits } from './alpha-units.ts';
import { nominalSpread } from './spread.ts';

function ofUnits(table: CodedTable, disagreement: (units: AlphaUnits, ratings: number) => number): Estimate {
  if (table.coders < 2) return undefinedBecause(reasons.oneCoder);
  const units = alphaUnits(table);
  if (units.pairable.length === 0) return undefinedBecause(reasons.noPairs);
  const ratings = units.pairable.reduce((sum, unit) => sum + unit.count * unit.ratings, 0);
  return estimate(1 - disagreement(units, ratings));
}

/** The agreement that nominal alpha observes: a unit counts by its ratings, not once (Krippendorff 2011). */
export function alphaObservedAgreement(table: CodedTable): Estimate {
  return ofUnits(
    table,
    ({ pairable }, ratings) =>
      pairable.reduce((sum, unit) => sum + (unit.count * nominalSpread(unit.tally)) / (unit.ratings - 1), 0) /
      ratings,
  );
}

/** The agreement that nominal alpha expects of two ratings drawn from all, the first not put back (Krippendorff 2011). */
export function alphaExpectedAgreement(table: CodedTable): Estimate {
  return ofUnits(table, ({ values, pairable }, ratings) => {
    const times = Array.from({ length: values }, () => 0);
    for (const { tally, count } of pairable) {
      for (const [at, code] of tally.codes.entries()) {
        times[code] = (times[code] ?? 0) + count * (tally.times[at] ?? 0);
      }
    }
    return nominalSpread({ codes: [...times.keys()], times }) / (ratings * (ratings - 1));
  });
}
