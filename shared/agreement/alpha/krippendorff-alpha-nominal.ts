import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { nominalSpread } from './spread.ts';

/** Krippendorff's alpha for codes that are names: two codes are the same or they are not (Krippendorff 2011). */
export function krippendorffAlphaNominal(table: CodedTable, options: IntervalOptions): Estimate {
  return krippendorffAlpha(table, { kind: 'fixed', spread: nominalSpread }, options);
}
