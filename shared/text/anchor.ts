/** A stretch of a text: half-open `[start, end)` in UTF-16 code units. */
export type Anchor = { readonly start: number; readonly end: number };

/** Whether the anchor is a whole, forward range inside a text of that many UTF-16 code units. Empty anchors are valid. */
export function isValidAnchor(anchor: Anchor, textLength: number): boolean {
  const { start, end } = anchor;
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= textLength;
}

/** Whether two anchors share at least one code unit. Anchors that only touch, and empty ones, share none. */
export function overlaps(a: Anchor, b: Anchor): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Orders anchors as a reader meets them: by start, and of those that start together the longer first. */
export function compareAnchors(a: Anchor, b: Anchor): number {
  return a.start - b.start || b.end - a.end;
}
