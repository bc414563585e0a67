import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { type Metric, nominalSpread, nominalSpreadOfAll } from './spread.ts';

const nominal: Metric = { kind: 'fixed', spread: nominalSpread, spreadOfAll: nominalSpreadOfAll };

/** Krippendorff's alpha for codes that are names: two codes are the same or they are not (Krippendorff 2011). */
export function krippendorffAlphaNominal(table: CodedTable, options: IntervalOptions): Estimate {
  return krippendorffAlpha(table, nominal, options);
}
