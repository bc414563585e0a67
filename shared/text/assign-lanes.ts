import type { Anchor } from './anchor.ts';
import { compareAnchors, overlaps } from './anchor.ts';

type Taken = Anchor & { readonly lane: number };

const freeLane = (stretch: Anchor, taken: readonly Taken[]): number => {
  const blocked = new Set(taken.filter((other) => overlaps(stretch, other)).map(({ lane }) => lane));
  let lane = 0;
  while (blocked.has(lane)) lane += 1;
  return lane;
};

/**
 * Puts stretches side by side: one lane number from 0 for each, in their order, so that two that overlap are never in the
 * same lane; those that begin first, and of these the longer, stand nearest to 0. Half-open, in any unit. `kept` are
 * stretches that already have a lane. `before` says, in the order of the stretches, which lane each stood in until now, and
 * null for those that are new: as long as that lane is free for it, a stretch stays where it was, so that one more moves none.
 */
export function assignLanes(
  stretches: readonly Anchor[],
  kept: readonly Taken[] = [],
  before: readonly (number | null)[] = [],
): readonly number[] {
  const lanes = stretches.map(() => 0);
  const inOrder = [...stretches.entries()].toSorted(([, one], [, other]) => compareAnchors(one, other));
  let taken: readonly Taken[] = kept;
  const loose: (readonly [number, Anchor])[] = [];
  for (const [index, stretch] of inOrder) {
    const lane = before[index] ?? null;
    if (lane === null || taken.some((other) => other.lane === lane && overlaps(stretch, other))) {
      loose.push([index, stretch]);
    } else {
      lanes[index] = lane;
      taken = [...taken, { ...stretch, lane }];
    }
  }
  for (const [index, stretch] of loose) {
    taken = taken.filter(({ end }) => end > stretch.start);
    const lane = freeLane(stretch, taken);
    lanes[index] = lane;
    taken = [...taken, { ...stretch, lane }];
  }
  return lanes;
}
