/**
 * Stretches that are painted over the words without touching them: what is pinned, what was found, the selection kept while the
 * focus is elsewhere, codings pointed at or chosen.
 */
export type PaintedStretch = 'pinned' | 'found' | 'kept' | 'pointed' | 'chosen';

/** Everything that can be painted. */
export const paintedStretches: readonly PaintedStretch[] = ['pinned', 'found', 'kept', 'pointed', 'chosen'];

/** Paints ranges, in place of those painted under this name before. Browsers that can't leave them out; the margin shows them too. */
export function paintStretch(name: PaintedStretch, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) {
    return;
  }
  if (ranges.length === 0) {
    CSS.highlights.delete(`transcript-${name}`);
  } else {
    const highlight = new Highlight(...ranges);
    // What is pinned and what was found lie below what is selected or chosen.
    highlight.priority = name === 'pinned' || name === 'found' ? 0 : 1;
    CSS.highlights.set(`transcript-${name}`, highlight);
  }
}
