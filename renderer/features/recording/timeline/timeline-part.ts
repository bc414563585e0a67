import type { CSSProperties } from 'react';
import type { Anchor } from '#shared/text/anchor.ts';
import { assignLanes } from '#shared/text/assign-lanes.ts';

/** Where a stretch of a recording lies on a line as long as all of it. */
export const stretchStyle = ({ start, end }: Anchor, duration: number): CSSProperties => ({
  insetInlineStart: `${(100 * start) / duration}%`,
  width: `${(100 * (end - start)) / duration}%`,
});

/** What can be hit is at least so wide, in pixels, however short its stretch is. */
const leastWidth = 24;

/** Lanes for stretches on a line of so many pixels, so that none covers another, also where one is drawn wider than it is. */
export function lanesOf(
  stretches: readonly Anchor[],
  line: { readonly duration: number; readonly width: number },
): readonly number[] {
  const least = line.width === 0 ? 0 : (line.duration * leastWidth) / line.width;
  return assignLanes(stretches.map(({ start, end }) => ({ start, end: Math.max(end, start + least) })));
}

/** In which lane it lies, of the first from 0. */
export const laneStyle = (lane: number | undefined): CSSProperties & Readonly<Record<string, number>> => ({
  '--lane': lane ?? 0,
});

/** How many lanes lie below one another. */
export const lanesStyle = (lanes: readonly number[]): CSSProperties & Readonly<Record<string, number>> => ({
  '--lanes': Math.max(0, ...lanes) + 1,
});

/** Where a moment lies on it. */
export const momentStyle = (at: number, duration: number): CSSProperties => ({
  insetInlineStart: `${(100 * at) / duration}%`,
});
