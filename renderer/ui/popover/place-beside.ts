import type { Anchor } from './anchor.ts';

type Size = { readonly width: number; readonly height: number };

/** Space between a place and what opens beside it, and between that and the edge of the window. */
const space = { place: 4, edge: 8 };

const within = (value: number, length: number, room: number): number =>
  Math.max(space.edge, Math.min(value, room - length - space.edge));

/**
 * Where something of a size opens beside a place: at its right with the tops in line, at its left where there is no room, and
 * in any case within the window.
 */
export function placeBeside(
  place: Anchor,
  { width, height }: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const right = place.x + place.width + space.place;
  const left = place.x - space.place - width;
  const isRight = right + width + space.edge <= window.width || left < space.edge;
  return {
    left: within(isRight ? right : left, width, window.width),
    top: within(place.y, height, window.height),
  };
}
