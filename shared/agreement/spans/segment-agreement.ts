import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import { codesOnContinuum, type Continuum, type Span } from './continuum.ts';

/** Whether two spans of one code share this percentage of what either covers; with 0, whether they share anything. */
function matches(one: Span, other: Span, percent: number): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const either = one.end - one.start + other.end - other.start - shared;
  return one.category === other.category && shared > 0 && shared * 100 >= percent * either;
}

/**
 * Of the segments of either coder, the share for which the other has one with the same code that covers the same words up to
 * a percentage of both together. With more coders over all pairs. With a code, only its segments.
 */
export function segmentPercentAgreement(
  continuum: Continuum,
  percent: number,
  code: string | null,
): Estimate {
  if (continuum.coders.length < 2) return undefinedBecause(reasons.oneCoder);
  let decisions = 0;
  let agreed = 0;
  for (const [coder, spans] of continuum.coders.entries()) {
    const asked = code === null ? spans : spans.filter(({ category }) => String(category) === code);
    for (const [other, theirs] of continuum.coders.entries()) {
      if (other === coder) continue;
      decisions += asked.length;
      agreed += asked.filter((span) => theirs.some((candidate) => matches(span, candidate, percent))).length;
    }
  }
  if (decisions > 0) return estimate(agreed / decisions);
  return undefinedBecause(code === null ? reasons.noSpans : reasons.codeNotMarked);
}

/** The same beyond chance, which is 1 / the number of codes in use (Brennan & Prediger 1981). */
export function segmentKappa(continuum: Continuum, percent: number, code: string | null): Estimate {
  const raw = segmentPercentAgreement(continuum, percent, code);
  if (raw.value === null) return raw;
  const codes = codesOnContinuum(continuum).length;
  if (codes < 2) return undefinedBecause(reasons.oneCode);
  return estimate((raw.value - 1 / codes) / (1 - 1 / codes));
}
