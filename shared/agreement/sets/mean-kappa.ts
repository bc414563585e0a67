import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { kappaOfCounts } from '../cohen/kappa-of-counts.ts';
import { reasons } from '../reasons.ts';
import type { CodedSets } from '../table/coded-sets.ts';
import { agreementOnCode, pairedUnits, presenceCounts } from './presence-counts.ts';

/** The plain mean of the codes' own Cohen's kappas for two coders; a code without variation has none and is left out. */
export function meanKappa(coded: CodedSets): Estimate {
  const codes = coded.categories.length;
  if (codes === 0) return undefinedBecause(reasons.noCodes);
  const paired = pairedUnits(coded);
  if (paired.length === 0) return undefinedBecause(reasons.noPairs);
  const counts = presenceCounts(
    paired,
    paired.map(({ count }) => count),
    codes,
  );
  const kappas = Array.from({ length: codes }, (_, code) => {
    const { agreed, products } = agreementOnCode(counts, code);
    return kappaOfCounts(counts.units, agreed, products);
  }).filter((kappa) => kappa !== null);
  if (kappas.length === 0) return undefinedBecause(reasons.noKappaOfACode);
  return estimate(kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length);
}
