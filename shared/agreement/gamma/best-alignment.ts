import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { Continuum } from '../spans/continuum.ts';
import { candidatesOf } from './candidates.ts';
import { cheapestCover } from './exact-cover.ts';
import type { GammaOptions } from './gamma-options.ts';

/** The disorder of a best alignment, or null where nothing is marked. */
export function disorderOf(continuum: Continuum, options: GammaOptions): number | null {
  const candidates = candidatesOf(continuum, options);
  if (candidates.units === 0) return null;
  return (cheapestCover(candidates) * continuum.coders.length) / candidates.units;
}

/** What the best alignment of all units costs, over the mean number of units of a coder (Mathet et al. 2015). Exact. */
export function bestAlignmentDisorder(continuum: Continuum, options: GammaOptions): Estimate {
  if (continuum.coders.length < 2) return undefinedBecause(reasons.oneCoder);
  const disorder = disorderOf(continuum, options);
  return disorder === null ? undefinedBecause(reasons.noSpans) : estimate(disorder);
}
