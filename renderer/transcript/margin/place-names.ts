/** A name that wants to stand beside its stripe. All in pixels from the top of the turn. */
export type NameToPlace = {
  readonly top: number;
  readonly bottom: number;
  /** How high it is whole, and cut to one line. */
  readonly height: number;
  readonly line: number;
};

/** Where a name stands, and whether it is cut to one line; null when it folds away. */
type PlacedName = { readonly top: number; readonly isShort: boolean } | null;

/** Names that found no place, counted at the end of the line of the last one that did. */
export type FoldedNames = { readonly top: number; readonly names: readonly number[] };

export type PlacedNames = { readonly names: readonly PlacedName[]; readonly folded: readonly FoldedNames[] };

/** Space between two names. */
const gap = 1;

function placeEach(names: readonly NameToPlace[], room: number): readonly PlacedName[] {
  let free = 0;
  return names.map(({ top, bottom, height, line }, index) => {
    const at = Math.max(top, free);
    const next = Math.min(names[index + 1]?.top ?? room, room);
    const isShort = at + height > next && line < height;
    const below = at + (isShort ? line : height);
    if (below > room || at > Math.max(bottom - line / 2, top)) {
      return null;
    }
    free = below + gap;
    return { top: at, isShort };
  });
}

/** Which names fold after which: by the place of the name whose line counts them, -1 where none stands above. */
function foldedByHost(places: readonly PlacedName[]): ReadonlyMap<number, readonly number[]> {
  const byHost = new Map<number, number[]>();
  let host = -1;
  for (const [index, place] of places.entries()) {
    if (place === null) byHost.set(host, [...(byHost.get(host) ?? []), index]);
    else host = index;
  }
  return byHost;
}

/**
 * Places names below one another, each as near to the top of its stripe as those above it let it, and never beyond its
 * stripe or below `room`. A name that would push the next one down is cut to one line; one without a place folds, and is
 * counted beside the one above it, which is cut to one line for that. The names come in the order of their tops.
 */
export function placeNames(names: readonly NameToPlace[], room: number): PlacedNames {
  const places = placeEach(names, room);
  const byHost = foldedByHost(places);
  return {
    names: places.map((place, index) =>
      place !== null && byHost.has(index) ? { ...place, isShort: true } : place,
    ),
    folded: [...byHost].map(([host, folded]) => {
      const line = names[folded[0] ?? 0]?.line ?? 0;
      const top = places[host]?.top ?? names[folded[0] ?? 0]?.top ?? 0;
      return { top: Math.max(0, Math.min(top, room - line)), names: folded };
    }),
  };
}
