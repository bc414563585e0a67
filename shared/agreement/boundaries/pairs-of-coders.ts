import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import type { Masses, Segmentations } from './masses.ts';

/** Every two coders of every text. */
export function pairsOfCoders(texts: Segmentations): readonly (readonly [Masses, Masses])[] {
  return texts.flatMap((coders) =>
    coders.flatMap((one, at) => coders.slice(at + 1).map((other) => [one, other] as const)),
  );
}

/** The plain mean of a measure over every two coders of every text; undefined where it is so for one of them. */
export function meanOverCoders(
  texts: Segmentations,
  measure: (one: Masses, other: Masses) => Estimate,
): Estimate {
  const pairs = pairsOfCoders(texts);
  if (pairs.length === 0) return undefinedBecause(reasons.oneCoder);
  let sum = 0;
  for (const [one, other] of pairs) {
    const found = measure(one, other);
    if (found.value === null) return found;
    sum += found.value;
  }
  return estimate(sum / pairs.length);
}
