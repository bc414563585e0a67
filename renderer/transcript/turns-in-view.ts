/** The first index for which the test holds; the number of all when it never does. The test must hold for all behind it. */
function firstWhere(count: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The turns on the screen, and so many screens more above and below: from the first, to before the second. */
export function turnsInView(
  scroller: Element,
  turns: readonly Element[],
  beyond: number,
): { readonly from: number; readonly to: number } {
  const view = scroller.getBoundingClientRect();
  const margin = view.height * beyond;
  const bottomOf = (index: number): number => turns[index]?.getBoundingClientRect().bottom ?? 0;
  const topOf = (index: number): number => turns[index]?.getBoundingClientRect().top ?? 0;
  return {
    from: firstWhere(turns.length, (index) => bottomOf(index) > view.top - margin),
    to: firstWhere(turns.length, (index) => topOf(index) > view.bottom + margin),
  };
}
