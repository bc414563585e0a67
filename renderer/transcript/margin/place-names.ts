/** A name that wants to stand beside its stripe. All in pixels from the top of the turn. */
export type NameToPlace = {
  readonly top: number;
  readonly bottom: number;
  /** How high it is whole, and cut to one line. */
  readonly height: number;
  readonly line: number;
};

/** Where a name stands, and whether it is cut to one line; null when it folds away. */
export type PlacedName = { readonly top: number; readonly isShort: boolean } | null;

/** Space between two names. */
const gap = 1;

/**
 * Places names below one another, each as near to the top of its stripe as those above it let it, and never beyond its
 * stripe or below `room`. A name that would push the next one down is cut to one line; one without a place folds.
 * The names come in the order of their tops.
 */
export function placeNames(names: readonly NameToPlace[], room: number): readonly PlacedName[] {
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
