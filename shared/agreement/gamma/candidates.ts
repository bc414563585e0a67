import type { Continuum } from '../spans/continuum.ts';
import { dissimilarity } from './dissimilarity.ts';
import type { GammaOptions } from './gamma-options.ts';

/** Units of different coders, at most one of each, that may be aligned with one another, and what that costs. */
export interface Candidate {
  /** Places of units, all coders' units counted through. */
  readonly units: readonly number[];
  readonly cost: number;
}

/** How many units there are, and every alignment of some that can be part of a best one. */
export interface Candidates {
  readonly units: number;
  /** The first ones are the units alone, in order. */
  readonly list: readonly Candidate[];
}

/** Room for rounding, so that no alignment that ties with others is left out. */
const TIE = 1e-12;

/**
 * All alignments that are not dearer than leaving each of their units alone. An alignment costs the mean over every two
 * coders of the dissimilarity of their units, a missing unit costing as much as an empty one (Mathet et al. 2015).
 */
export function candidatesOf({ coders }: Continuum, options: GammaOptions): Candidates {
  const offsets = coders.map((_, coder) =>
    coders.slice(0, coder).reduce((sum, spans) => sum + spans.length, 0),
  );
  const units = coders.reduce((sum, spans) => sum + spans.length, 0);
  const pairs = (coders.length * (coders.length - 1)) / 2;
  const distances = coders.map((spans, one) =>
    coders.map((others, other) =>
      other >= one
        ? []
        : spans.map((span) => Float64Array.from(others, (theirs) => dissimilarity(span, theirs, options))),
    ),
  );
  const alone = options.deltaEmpty;
  const list: Candidate[] = Array.from({ length: units }, (_, unit) => ({ units: [unit], cost: alone }));
  /** Adds units coder by coder; `sum` is what those chosen cost among one another. */
  const extend = (
    coder: number,
    chosen: readonly (readonly [coder: number, unit: number])[],
    sum: number,
  ): void => {
    const size = chosen.length;
    const full = sum + (pairs - (size * (size - 1)) / 2) * alone;
    if (coder === coders.length) {
      if (size < 2 || full > pairs * alone * size + TIE) return;
      list.push({ units: chosen.map(([own, unit]) => (offsets[own] ?? 0) + unit), cost: full / pairs });
      return;
    }
    extend(coder + 1, chosen, sum);
    const left = coders.length - coder - 1;
    const most = size + 1 + left;
    for (const unit of (coders[coder] ?? []).keys()) {
      let more = sum;
      for (const [own, before] of chosen) more += distances[coder]?.[own]?.[unit]?.[before] ?? 0;
      if (more > pairs * alone * most + TIE) continue;
      extend(coder + 1, [...chosen, [coder, unit]], more);
    }
  };
  extend(0, [], 0);
  return { units, list };
}
