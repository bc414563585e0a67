import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { Continuum, Span } from './continuum.ts';

const nameOf = ({ start, end, category }: Span): string => JSON.stringify([start, end, category]);

function timesOf(spans: readonly Span[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const span of spans) times.set(nameOf(span), (times.get(nameOf(span)) ?? 0) + 1);
  return times;
}

/**
 * Twice the spans on which two coders agree to the last character and in the code, as a share of all the spans of both: the
 * F1 of either coder against the other (Hripcsak & Rothschild 2005). With more coders over all pairs.
 */
export function spanF1Exact({ coders }: Continuum, code: string | null): Estimate {
  if (coders.length < 2) return undefinedBecause(reasons.oneCoder);
  let all = 0;
  let matched = 0;
  const asked = coders.map((spans) =>
    code === null ? spans : spans.filter(({ category }) => String(category) === code),
  );
  const times = asked.map(timesOf);
  for (const [at, one] of times.entries()) {
    for (const [place, other] of times.entries()) {
      if (place <= at) continue;
      all += (asked[at]?.length ?? 0) + (asked[place]?.length ?? 0);
      for (const [name, number] of one) matched += Math.min(number, other.get(name) ?? 0);
    }
  }
  if (all > 0) return estimate((2 * matched) / all);
  return undefinedBecause(code === null ? reasons.noSpans : reasons.codeNotMarked);
}
