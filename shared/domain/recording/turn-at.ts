/** The last index for which the test holds, of those from which it holds for none; -1 when it never does. */
function lastWhere(count: number, test: (index: number) => boolean): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if (test(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The turn in which an offset lies, in UTF-16 code units; between two turns the one before; null before the first. */
export function turnAtOffset(turns: readonly { readonly start: number }[], offset: number): number | null {
  const turn = lastWhere(turns.length, (index) => (turns[index]?.start ?? 0) <= offset);
  return turn === -1 ? null : turn;
}

/**
 * The turn that is heard at a time, in milliseconds: the last that begins by then, of those whose beginning is known; of several
 * that begin at once, the last. Null before the first.
 */
export function turnAtTime(times: readonly (number | null)[], time: number): number | null {
  const turn = times.findLastIndex((at) => at !== null && at <= time);
  return turn === -1 ? null : turn;
}
