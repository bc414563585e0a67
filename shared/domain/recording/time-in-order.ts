import type { Turn } from '#shared/text/turn.ts';

/** The turn whose time a new one would pass: the nearest before that is later, or the nearest after that is earlier. */
export type Passed = { readonly side: 'before' | 'after'; readonly at: number };

/**
 * Whether a turn can begin at `at`, in milliseconds, among turns in order: null when the nearest times before and after it allow it.
 * Two turns may begin at the same time.
 */
export function passedTime(turns: readonly Pick<Turn, 'at'>[], turn: number, at: number): Passed | null {
  const before = turns.slice(0, turn).findLast((one) => one.at !== null)?.at ?? null;
  if (before !== null && before > at) {
    return { side: 'before', at: before };
  }
  const after = turns.slice(turn + 1).find((one) => one.at !== null)?.at ?? null;
  return after !== null && after < at ? { side: 'after', at: after } : null;
}
