import { type Estimate, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { scoresOf } from '../weights/scores.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { squaredSpread } from './spread.ts';

/** The numbers stretched so that those in use reach from 0 to 1, which leaves alpha as it is and every square in range. */
function stretched({ patterns }: CodedTable, numbers: readonly number[]): readonly number[] {
  let low = Infinity;
  let high = -Infinity;
  for (const code of patterns.flatMap(({ tally }) => tally.codes)) {
    low = Math.min(low, numbers[code] ?? Infinity);
    high = Math.max(high, numbers[code] ?? -Infinity);
  }
  const scale = Number.isFinite(high - low) ? 1 : 0.5;
  return numbers.map((number) => (number * scale - low * scale) / (high * scale - low * scale));
}

/**
 * Krippendorff's alpha for numbers with equal steps: the distance is the squared difference (Krippendorff 2011). Words from
 * a list count as steps of one.
 */
export function krippendorffAlphaInterval(table: CodedTable, options: IntervalOptions): Estimate {
  const numbers = scoresOf(table);
  if (numbers === null) return undefinedBecause(reasons.notNumbers);
  return krippendorffAlpha(
    table,
    { kind: 'fixed', spread: squaredSpread(stretched(table, numbers)) },
    options,
  );
}
