import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { reasons } from '../reasons.ts';
import { type BoundaryEdits, boundaryEdits } from './boundary-edits.ts';
import { type Masses, unitsOf } from './masses.ts';

/** How far apart two boundaries may be so that they still count as nearly the same, plus one (Fournier 2013). */
export const USUAL_REACH = 2;

/** The boundaries compared in an edit: those both have, those only one has, and pairs of near ones. */
export const boundariesCompared = ({ matches, misses, near }: BoundaryEdits): number =>
  matches + misses + near.length;

/** Boundary similarity: 1 - edits / boundaries compared (Fournier 2013). Two texts without a boundary are the same. */
export function boundarySimilarity(one: Masses, other: Masses, reach: number = USUAL_REACH): Estimate {
  const edits = boundaryEdits(one, other, reach);
  const compared = boundariesCompared(edits);
  return estimate(compared === 0 ? 1 : 1 - edits.cost / compared);
}

/** Segmentation similarity: 1 - edits / places where a boundary could stand (Fournier & Inkpen 2012). */
export function segmentationSimilarity(one: Masses, other: Masses, reach: number = USUAL_REACH): Estimate {
  const places = unitsOf(one) - 1;
  if (places < 1) return undefinedBecause(reasons.noPlaceForBoundary);
  return estimate(1 - boundaryEdits(one, other, reach).cost / places);
}
