/** Stretches that are painted over the words without touching them: the selection kept while the focus is elsewhere, and codings pointed at or chosen. */
export type PaintedStretch = 'kept' | 'pointed' | 'chosen';

/** Paints ranges, in place of those painted under this name before. Browsers that can't leave them out; the margin shows them too. */
export function paintStretch(name: PaintedStretch, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) {
    return;
  }
  if (ranges.length === 0) {
    CSS.highlights.delete(`transcript-${name}`);
  } else {
    CSS.highlights.set(`transcript-${name}`, new Highlight(...ranges));
  }
}
