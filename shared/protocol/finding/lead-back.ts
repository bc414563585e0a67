import type { Candidate } from './candidates.ts';

type Chance = Candidate & { readonly confidence: number };

/** Turns of who interviews between a prompt and its probe, at most. */
const FURTHEST = 4;
/** How well the prompt’s own words have to fit, beside how well the probe’s do. */
const LEAST_SHARE = 0.5;

const isByProbe = ({ own, probe }: Candidate): boolean => probe > own;

/**
 * Leads a place that rests on a probe back to the prompt, where the prompt’s own words are asked shortly before it: the two change their
 * confidences if the probe’s was the higher. `chances` are all of a source, in the order of its turns.
 */
export function leadBack(chances: readonly Chance[]): readonly Chance[] {
  const led = [...chances];
  for (const of of Map.groupBy(chances.keys(), (at) => chances[at]?.prompt).values()) {
    for (const [nth, at] of of.entries()) {
      const later = led[at];
      if (later === undefined || !isByProbe(later)) continue;
      let best: number | null = null;
      for (const before of of.slice(0, nth)) {
        const earlier = led[before];
        if (earlier === undefined || isByProbe(earlier) || later.turn - earlier.turn > FURTHEST) continue;
        if (earlier.own < LEAST_SHARE * later.fit) continue;
        if (best === null || earlier.own > (led[best]?.own ?? 0)) best = before;
      }
      const earlier = best === null ? undefined : led[best];
      if (best === null || earlier === undefined || earlier.confidence >= later.confidence) continue;
      led[best] = { ...earlier, confidence: later.confidence };
      led[at] = { ...later, confidence: earlier.confidence };
    }
  }
  return led;
}
