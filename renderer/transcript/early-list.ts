type Early<Thing> = { readonly key: string; readonly thing: Thing | null; isHeld: boolean };

/** A list as it was told, with what is drawn before it is told: things that come, are others, or go. */
export type EarlyList<Thing> = {
  readonly now: () => readonly Thing[];
  /** Whether something is drawn that isn't told yet. */
  readonly hasEarly: () => boolean;
  /** Takes the list anew. What came of the steps that were settled before is told in it. */
  readonly tell: (things: readonly Thing[]) => void;
  /**
   * Holds a thing as it will be, or null where it will be gone, against lists that don't know of it yet. The returned function
   * says that the step is settled: done, and the next list tells it; or refused, and it is as it was at once.
   */
  readonly hold: (key: string, thing: Thing | null) => (isRefused: boolean) => void;
};

/** A list whose things are told from one another by their keys. */
export function createEarlyList<Thing>(
  keyOf: (thing: Thing) => string,
  first: readonly Thing[],
): EarlyList<Thing> {
  let told = first;
  let held: readonly Early<Thing>[] = [];
  return {
    hasEarly: () => held.length > 0,
    now: () => {
      if (held.length === 0) {
        return told;
      }
      // Of several steps with one thing, the last one holds.
      const byKey = new Map(held.map(({ key, thing }) => [key, thing]));
      const known = new Set<string>();
      const things = told.flatMap((thing) => {
        const key = keyOf(thing);
        known.add(key);
        const early = byKey.get(key);
        return early === undefined ? [thing] : early === null ? [] : [early];
      });
      const more = [...byKey].flatMap(([key, thing]) => (thing === null || known.has(key) ? [] : [thing]));
      return [...things, ...more];
    },
    tell: (things) => {
      told = things;
      held = held.filter(({ isHeld }) => isHeld);
    },
    hold: (key, thing) => {
      const early = { key, thing, isHeld: true };
      held = [...held, early];
      return (isRefused) => {
        early.isHeld = false;
        if (isRefused) held = held.filter((one) => one !== early);
      };
    },
  };
}
