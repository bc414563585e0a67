import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { Continuum, Span } from '../spans/continuum.ts';
import type { GammaOptions } from './gamma-options.ts';

/** How far two spans lie apart: differences of their ends over their lengths, squared (Mathet et al. 2015). */
function positionalDistance(one: Span, other: Span): number {
  const apart = Math.abs(one.start - other.start) + Math.abs(one.end - other.end);
  return (apart / (one.end - one.start + other.end - other.start)) ** 2;
}

/** The dissimilarity of two units: place and code, weighted (Mathet et al. 2015). */
export function dissimilarity(one: Span, other: Span, { alpha, beta, deltaEmpty }: GammaOptions): number {
  const code = one.category === other.category ? 0 : 1;
  return (alpha * positionalDistance(one, other) + beta * code) * deltaEmpty;
}

/** The dissimilarity in place of coders who marked one unit each, as the mean over every two of them. */
export function positionalDissimilarity({ coders }: Continuum, { deltaEmpty }: GammaOptions): Estimate {
  if (coders.length < 2) return undefinedBecause(reasons.oneCoder);
  if (coders.some((spans) => spans.length !== 1)) return undefinedBecause(reasons.notOneSpan);
  const spans = coders.flat();
  const pairs = spans.flatMap((one, at) =>
    spans.slice(at + 1).map((other) => positionalDistance(one, other)),
  );
  return estimate((deltaEmpty * pairs.reduce((sum, pair) => sum + pair, 0)) / pairs.length);
}
