/** One coder's segments of a text in order, each as the number of units it holds. */
export type Masses = readonly number[];

/** What several coders made of several texts: a list of texts, in it a list with each coder's masses. */
export type Segmentations = readonly (readonly Masses[])[];

const lengthOf = (masses: Masses): number => masses.reduce((sum, mass) => sum + mass, 0);

/** How many units a text has. */
export const unitsOf = lengthOf;

/** The places between two units at which a segment ends and the next begins, as the number of units before. */
export function boundariesOf(masses: Masses): ReadonlySet<number> {
  const places = new Set<number>();
  let before = 0;
  for (const mass of masses.slice(0, -1)) {
    before += mass;
    places.add(before);
  }
  return places;
}

/** What is wrong with segmentations, in one sentence for people; null when nothing is. */
export function segmentationProblem(texts: Segmentations): string | null {
  for (const coders of texts) {
    for (const [at, masses] of coders.entries()) {
      const odd = masses.find((mass) => !Number.isSafeInteger(mass) || mass < 1);
      if (odd !== undefined) return `A segment of coder ${at + 1} can’t hold ${odd} units.`;
      const [here, first] = [lengthOf(masses), lengthOf(coders[0] ?? [])];
      if (here !== first) return `Coder 1 cut up ${first} units and coder ${at + 1} cut up ${here}.`;
    }
  }
  return null;
}
