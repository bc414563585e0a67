import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import { boundaryEdits } from './boundary-edits.ts';
import { boundariesCompared, USUAL_REACH } from './boundary-similarity.ts';
import { type Segmentations, unitsOf } from './masses.ts';
import { pairsOfCoders } from './pairs-of-coders.ts';

/** Boundary similarity over all coders and texts, each text weighing by its boundaries (Fournier 2013). */
export function boundaryAgreement(texts: Segmentations, reach: number = USUAL_REACH): Estimate {
  const pairs = pairsOfCoders(texts);
  if (pairs.length === 0) return undefinedBecause(reasons.oneCoder);
  const edits = pairs.map(([one, other]) => boundaryEdits(one, other, reach));
  const compared = edits.reduce((sum, edit) => sum + boundariesCompared(edit), 0);
  const cost = edits.reduce((sum, edit) => sum + edit.cost, 0);
  return compared === 0 ? undefinedBecause(reasons.noBoundary) : estimate(1 - cost / compared);
}

/** How many boundaries a coder set in each text, and how many places there were. */
interface Margin {
  readonly set: number;
  readonly places: number;
}

const ofCoder = (texts: Segmentations, coder: number): readonly Margin[] =>
  texts.flatMap((coders) => {
    const masses = coders[coder];
    return masses === undefined ? [] : [{ set: masses.length - 1, places: unitsOf(masses) - 1 }];
  });

function beyondChance(
  texts: Segmentations,
  reach: number,
  chanceOf: (margins: readonly (readonly Margin[])[]) => number,
): Estimate {
  const coders = texts[0]?.length ?? 0;
  if (coders < 2) return undefinedBecause(reasons.oneCoder);
  if (texts.some((text) => text.length !== coders)) return undefinedBecause(reasons.codersDiffer);
  const margins = Array.from({ length: coders }, (_, coder) => ofCoder(texts, coder));
  if (margins.some((own) => own.some(({ places }) => places === 0))) {
    return undefinedBecause(reasons.noPlaceForBoundary);
  }
  const observed = boundaryAgreement(texts, reach);
  if (observed.value === null) return observed;
  const expected = chanceOf(margins);
  if (expected >= 1) return undefinedBecause(reasons.onlyChance);
  return estimate((observed.value - expected) / (1 - expected));
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Agreement on boundaries beyond the chance that follows from how many each coder sets (Fournier & Inkpen 2012). */
export function boundaryFleissKappa(texts: Segmentations, reach: number = USUAL_REACH): Estimate {
  return beyondChance(texts, reach, (margins) => {
    const shares = margins.map(
      (own) => own.reduce((sum, { set }) => sum + set, 0) / own.reduce((sum, { places }) => sum + places, 0),
    );
    return mean(shares.flatMap((one, at) => shares.slice(at + 1).map((other) => one * other)));
  });
}

/** Agreement on boundaries beyond the chance that follows from how many all coders set (Fournier & Inkpen 2012). */
export function boundaryFleissPi(texts: Segmentations, reach: number = USUAL_REACH): Estimate {
  return beyondChance(
    texts,
    reach,
    (margins) => mean(margins.flatMap((own) => own.map(({ set, places }) => set / places))) ** 2,
  );
}
