import { krippendorffAlphaNominal } from '../../alpha/krippendorff-alpha-nominal.ts';
import type { Estimate } from '../../coefficient.ts';
import type { IntervalOptions } from '../../interval-options.ts';
import type { CodedSets } from '../../table/coded-sets.ts';

/** Krippendorff's alpha for sets that are either the same or not: the harshest reading (Krippendorff 2011). */
export function krippendorffAlphaSetNominal(coded: CodedSets, options: IntervalOptions): Estimate {
  return krippendorffAlphaNominal(coded.table, options);
}
