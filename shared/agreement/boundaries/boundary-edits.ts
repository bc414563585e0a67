import { boundariesOf, type Masses } from './masses.ts';

/** What it takes to turn one segmentation into another. */
export interface BoundaryEdits {
  readonly matches: number;
  /** Boundaries that only one of the two has, with no near one in the other. */
  readonly misses: number;
  /** Boundaries that are near but not in the same place, as how many places lie between each two. */
  readonly near: readonly number[];
  /** Misses count 1, near ones the distance as a share of the reach. */
  readonly cost: number;
}

/**
 * The boundary edit distance (Fournier 2013): boundaries that lie less than `reach` places apart are near misses, the nearest
 * taken first and then from the left, each boundary once; what remains are misses.
 */
export function boundaryEdits(one: Masses, other: Masses, reach: number): BoundaryEdits {
  const first = boundariesOf(one);
  const second = boundariesOf(other);
  const left = new Set([...first].filter((place) => !second.has(place)));
  const right = new Set([...second].filter((place) => !first.has(place)));
  const near: number[] = [];
  for (let distance = 1; distance < reach; distance += 1) {
    for (const place of [...left, ...right].toSorted((a, b) => a - b)) {
      for (const [from, to] of [
        [left, right],
        [right, left],
      ] as const) {
        if (!from.has(place) || !to.has(place + distance)) continue;
        from.delete(place);
        to.delete(place + distance);
        near.push(distance);
      }
    }
  }
  const misses = left.size + right.size;
  const cost = misses + near.reduce((sum, distance) => sum + distance / reach, 0);
  return { matches: first.size - (left.size + near.length), misses, near, cost };
}
