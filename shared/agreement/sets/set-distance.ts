/** How far apart two sets are, from 0 to 1, given how many codes they share and how many each has. */
export type SetDistance = (shared: number, one: number, other: number) => number;

/** 1 - |A and B| / |A or B| (Jaccard 1901). Two empty sets are the same, an empty one is far from any other. */
export const jaccardDistance: SetDistance = (shared, one, other) => {
  const either = one + other - shared;
  return either === 0 ? 0 : 1 - shared / either;
};

/** 1 - 2 |A and B| / (|A| + |B|) (Dice 1945). */
export const diceDistance: SetDistance = (shared, one, other) =>
  one + other === 0 ? 0 : 1 - (2 * shared) / (one + other);

/** 0 for the same set, 1 for any other. */
export const setNominalDistance: SetDistance = (shared, one, other) =>
  Number(shared !== one || shared !== other);

/** What a comparison of two sets gives when they are equal, nested, overlapping or apart. */
type Steps = readonly [equal: number, nested: number, overlapping: number, apart: number];

function stepOf(
  [equal, nested, overlapping, apart]: Steps,
  shared: number,
  one: number,
  other: number,
): number {
  if (shared === one && shared === other) return equal;
  if (shared === Math.min(one, other)) return nested;
  return shared > 0 ? overlapping : apart;
}

const masiBy =
  (steps: Steps): SetDistance =>
  (shared, one, other) =>
    1 - (1 - jaccardDistance(shared, one, other)) * stepOf(steps, shared, one, other);

/** MASI: 1 - Jaccard similarity times 1, 2/3, 1/3 or 0 for equal, nested, overlapping or disjoint sets (Passonneau 2006). */
export const masiDistance = masiBy([1, 2 / 3, 1 / 3, 0]);

/** MASI with the steps rounded to 0.67 and 0.33, as the toolkit NLTK has them: only for comparing with its figures. */
export const masiRoundedDistance = masiBy([1, 0.67, 0.33, 0]);

/** 0, 1/3, 2/3 or 1 for equal, nested, overlapping or disjoint sets (Passonneau 2004); nothing lies inside everything. */
export const passonneau2004Distance: SetDistance = (shared, one, other) =>
  stepOf([0, 1 / 3, 2 / 3, 1], shared, one, other);

/** Jaccard's distance times Passonneau's of 2004: what the toolkit DKPro calls MASI. */
export const masiProductDistance: SetDistance = (shared, one, other) =>
  jaccardDistance(shared, one, other) * passonneau2004Distance(shared, one, other);
