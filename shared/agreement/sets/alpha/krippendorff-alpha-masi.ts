import type { Estimate } from '../../coefficient.ts';
import type { IntervalOptions } from '../../interval-options.ts';
import type { CodedSets } from '../../table/coded-sets.ts';
import { masiDistance } from '../set-distance.ts';
import { krippendorffAlphaOfSets } from './krippendorff-alpha-of-sets.ts';

/** Krippendorff's alpha for sets under MASI, which also asks whether one set lies inside the other (Passonneau 2006). */
export function krippendorffAlphaMasi(coded: CodedSets, options: IntervalOptions): Estimate {
  return krippendorffAlphaOfSets(coded, masiDistance, options);
}
