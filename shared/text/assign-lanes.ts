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
 * stretches that already have a lane.
 */
export function assignLanes(stretches: readonly Anchor[], kept: readonly Taken[] = []): readonly number[] {
  const lanes = stretches.map(() => 0);
  let open: readonly Taken[] = kept;
  const inOrder = [...stretches.entries()].toSorted(([, one], [, other]) => compareAnchors(one, other));
  for (const [index, stretch] of inOrder) {
    open = open.filter(({ end }) => end > stretch.start);
    const lane = freeLane(stretch, open);
    lanes[index] = lane;
    open = [...open, { ...stretch, lane }];
  }
  return lanes;
}
