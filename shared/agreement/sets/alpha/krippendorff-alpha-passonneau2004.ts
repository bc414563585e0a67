import type { Estimate } from '../../coefficient.ts';
import type { IntervalOptions } from '../../interval-options.ts';
import type { CodedSets } from '../../table/coded-sets.ts';
import { passonneau2004Distance } from '../set-distance.ts';
import { krippendorffAlphaOfSets } from './krippendorff-alpha-of-sets.ts';

/** Krippendorff's alpha for sets under the steps 0, 1/3, 2/3 and 1 from equal to disjoint sets (Passonneau 2004). */
export function krippendorffAlphaPassonneau2004(coded: CodedSets, options: IntervalOptions): Estimate {
  return krippendorffAlphaOfSets(coded, passonneau2004Distance, options);
}
