import type { Estimate } from '../../coefficient.ts';
import type { IntervalOptions } from '../../interval-options.ts';
import type { CodedSets } from '../../table/coded-sets.ts';
import { masiRoundedDistance } from '../set-distance.ts';
import { krippendorffAlphaOfSets } from './krippendorff-alpha-of-sets.ts';

/** Krippendorff's alpha for sets under MASI with rounded steps, to compare with figures of the toolkit NLTK. */
export function krippendorffAlphaMasiRounded(coded: CodedSets, options: IntervalOptions): Estimate {
  return krippendorffAlphaOfSets(coded, masiRoundedDistance, options);
}
