import { randomFromSeed } from '#shared/kernel/random.ts';
import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { Continuum } from '../spans/continuum.ts';
import { bestAlignmentDisorder, disorderOf } from './best-alignment.ts';
import type { GammaOptions } from './gamma-options.ts';
import type { Sampler } from './sampler.ts';

/** The mean disorder of the best alignments of random continua; a sample without a unit has none and is left out. */
export function expectedDisorder(continuum: Continuum, options: GammaOptions, sampler: Sampler): Estimate {
  if (continuum.coders.length < 2) return undefinedBecause(reasons.oneCoder);
  if (continuum.coders.every((spans) => spans.length === 0)) return undefinedBecause(reasons.noSpans);
  const sample = sampler(continuum);
  const random = randomFromSeed(options.seed);
  let sum = 0;
  let kept = 0;
  for (let at = 0; at < options.samples; at += 1) {
    const disorder = disorderOf(sample(random), options);
    if (disorder === null) continue;
    sum += disorder;
    kept += 1;
  }
  return kept === 0 ? undefinedBecause(reasons.noSamples) : estimate(sum / kept);
}

/**
 * Gamma: 1 - the disorder of the best alignment over that of random continua (Mathet, Widlöcher & Métivier 2015). What it
 * comes to depends on the sampler, the number of samples and the seed, which have to be told with it; the expected disorder
 * is asked for only where there is an observed one.
 */
export function gamma(continuum: Continuum, options: GammaOptions, expectedOf: () => Estimate): Estimate {
  const observed = bestAlignmentDisorder(continuum, options);
  if (observed.value === null) return observed;
  const expected = expectedOf();
  if (expected.value === null) return expected;
  return expected.value > 0
    ? estimate(1 - observed.value / expected.value)
    : undefinedBecause(reasons.noVariation);
}
