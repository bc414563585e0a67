import type { Anchor } from '../text/anchor.ts';

/** Stretches without their overlaps and joints, in order: the maximal runs of letters that any of them covers. Offsets are UTF-16 code units. */
export function unionOf(stretches: readonly Anchor[]): readonly Anchor[] {
  if (stretches.length < 2) {
    return stretches;
  }
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    const last = runs.at(-1);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
    } else {
      runs.push({ start, end });
    }
  }
  return runs;
}

/** What two lists of runs, each as `unionOf` gives them, have in common: maximal runs again, in order. */
export function sharedBy(first: readonly Anchor[], second: readonly Anchor[]): readonly Anchor[] {
  const shared: Anchor[] = [];
  let at = 0;
  let beside = 0;
  for (;;) {
    const one = first[at];
    const other = second[beside];
    if (one === undefined || other === undefined) {
      return shared;
    }
    const start = Math.max(one.start, other.start);
    const end = Math.min(one.end, other.end);
    if (start < end) {
      shared.push({ start, end });
    }
    if (one.end < other.end) at += 1;
    else beside += 1;
  }
}
