/** How many codes have a digit. */
const slots = 9;

/** A code at its digit: the first one's is 1. `usedAt` counts up with every use. */
export type CodeSlot = { readonly codeId: string; readonly usedAt: number };

/**
 * The codes that have a digit after one of them, or another, was used. A code keeps its digit as long as it has one, so that the
 * fingers can learn it; a new one takes the next free digit, or that of the code not used for the longest.
 */
export function slotsAfterUse(before: readonly CodeSlot[], codeId: string): readonly CodeSlot[] {
  const used = { codeId, usedAt: Math.max(0, ...before.map(({ usedAt }) => usedAt)) + 1 };
  if (before.some((slot) => slot.codeId === codeId)) {
    return before.map((slot) => (slot.codeId === codeId ? used : slot));
  }
  if (before.length < slots) {
    return [...before, used];
  }
  const oldest = Math.min(...before.map(({ usedAt }) => usedAt));
  return before.map((slot) => (slot.usedAt === oldest ? used : slot));
}
