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

function monotonicity(shared: number, one: number, other: number): number {
  if (shared === one && shared === other) return 1;
  if (shared === Math.min(one, other)) return 2 / 3;
  return shared > 0 ? 1 / 3 : 0;
}

/** MASI: 1 - Jaccard similarity times 1, 2/3, 1/3 or 0 for equal, nested, overlapping or disjoint sets (Passonneau 2006). */
export const masiDistance: SetDistance = (shared, one, other) =>
  1 - (1 - jaccardDistance(shared, one, other)) * monotonicity(shared, one, other);
