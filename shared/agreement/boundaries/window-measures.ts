import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import { boundariesOf, type Masses, unitsOf } from './masses.ts';

/** The nearest whole number, of two equally near ones the even. */
function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

/** The usual window: half the mean segment of the reference, at least 2 (Beeferman, Berger & Lafferty 1999). */
export const windowSize = (reference: Masses): number =>
  Math.max(2, roundHalfToEven(unitsOf(reference) / reference.length / 2));

/** The share of windows of a text for which two counts of boundaries are judged different. */
function windowsThatDiffer(
  hypothesis: Masses,
  reference: Masses,
  window: number,
  differ: (one: number, other: number) => boolean,
): Estimate {
  const units = unitsOf(reference);
  if (units <= window) return undefinedBecause(reasons.windowTooWide);
  const within = (masses: Masses): readonly number[] => {
    const places = boundariesOf(masses);
    const upTo = [0];
    for (let place = 1; place <= units; place += 1) {
      upTo.push((upTo[place - 1] ?? 0) + Number(places.has(place)));
    }
    return Array.from({ length: units - window }, (_, at) => (upTo[at + window] ?? 0) - (upTo[at] ?? 0));
  };
  const others = within(reference);
  const wrong = within(hypothesis).filter((number, at) => differ(number, others[at] ?? 0)).length;
  return estimate(wrong / (units - window));
}

/** WindowDiff: windows in which the number of boundaries differs (Pevzner & Hearst 2002). 0 is best. */
export function windowDiff(hypothesis: Masses, reference: Masses, window = windowSize(reference)): Estimate {
  return windowsThatDiffer(hypothesis, reference, window, (one, other) => one !== other);
}

/** Pk: windows whose two ends lie in one segment for the one and in two for the other (Beeferman et al. 1999). 0 is best. */
export function pk(hypothesis: Masses, reference: Masses, window = windowSize(reference)): Estimate {
  return windowsThatDiffer(hypothesis, reference, window, (one, other) => one > 0 !== other > 0);
}
