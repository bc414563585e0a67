import type { Estimate } from '../../coefficient.ts';
import type { IntervalOptions } from '../../interval-options.ts';
import type { CodedSets } from '../../table/coded-sets.ts';
import { masiProductDistance } from '../set-distance.ts';
import { krippendorffAlphaOfSets } from './krippendorff-alpha-of-sets.ts';

/** Krippendorff's alpha for sets under what the toolkit DKPro calls MASI, to compare with its figures. */
export function krippendorffAlphaMasiProduct(coded: CodedSets, options: IntervalOptions): Estimate {
  return krippendorffAlphaOfSets(coded, masiProductDistance, options);
}
