import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { CodedSets } from '../table/coded-sets.ts';
import { agreementOnCode, pairedUnits, presenceCounts } from './presence-counts.ts';

function meanOverCodes(
  coded: CodedSets,
  ofCode: (own: ReturnType<typeof agreementOnCode>, units: number) => number,
): Estimate {
  const codes = coded.categories.length;
  if (codes === 0) return undefinedBecause(reasons.noCodes);
  const paired = pairedUnits(coded);
  if (paired.length === 0) return undefinedBecause(reasons.noPairs);
  const counts = presenceCounts(
    paired,
    paired.map(({ count }) => count),
    codes,
  );
  let sum = 0;
  for (let code = 0; code < codes; code += 1) sum += ofCode(agreementOnCode(counts, code), counts.units);
  return estimate(sum / codes);
}

/** The mean, over the codes, of how often two coders agree on a code (de Vries et al. 2008). */
export function meanObserved(coded: CodedSets): Estimate {
  return meanOverCodes(coded, ({ agreed }, units) => agreed / units);
}

/** The mean, over the codes, of the agreement that chance would bring (de Vries et al. 2008). */
export function meanExpected(coded: CodedSets): Estimate {
  return meanOverCodes(coded, ({ products }, units) => products / units ** 2);
}
