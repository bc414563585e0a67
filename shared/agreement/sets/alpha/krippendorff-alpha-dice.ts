import type { Estimate } from '../../coefficient.ts';
import type { IntervalOptions } from '../../interval-options.ts';
import type { CodedSets } from '../../table/coded-sets.ts';
import { diceDistance } from '../set-distance.ts';
import { krippendorffAlphaOfSets } from './krippendorff-alpha-of-sets.ts';

/** Krippendorff's alpha for sets under Dice's distance, which gives shared codes double weight (Dice 1945). */
export function krippendorffAlphaDice(coded: CodedSets, options: IntervalOptions): Estimate {
  return krippendorffAlphaOfSets(coded, diceDistance, options);
}
