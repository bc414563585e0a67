import type { NearPair } from '../alpha/sparse-metric.ts';
import type { SetDistance } from './set-distance.ts';

/** How many codes each earlier set shares with the one at a place; empty sets come with 0, and so does all beside one. */
function sharedWithEarlier(
  sets: readonly (readonly number[])[],
  place: number,
  holders: ReadonlyMap<number, readonly number[]>,
  empty: number,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const code of sets[place] ?? []) {
    for (const other of holders.get(code) ?? []) {
      if (other < place) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  if (place === empty) for (let other = 0; other < place; other += 1) shared.set(other, 0);
  if (empty !== -1 && empty < place) shared.set(empty, 0);
  return shared;
}

/** The pairs of different sets that a distance puts nearer than 1: such as share a code, or of which one is empty. */
export function nearSets(sets: readonly (readonly number[])[], distance: SetDistance): readonly NearPair[] {
  const holders = new Map<number, number[]>();
  for (const [place, set] of sets.entries()) {
    for (const code of set) {
      const own = holders.get(code);
      if (own === undefined) holders.set(code, [place]);
      else own.push(place);
    }
  }
  const empty = sets.findIndex((set) => set.length === 0);
  return sets.flatMap((set, one) =>
    [...sharedWithEarlier(sets, one, holders, empty)].flatMap(([other, shared]) => {
      const nearness = 1 - distance(shared, set.length, sets[other]?.length ?? 0);
      return nearness > 0 ? [{ one, other, nearness }] : [];
    }),
  );
}
