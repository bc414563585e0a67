/** A stretch of a text: half-open `[start, end)` in UTF-16 code units. */
export type Anchor = { readonly start: number; readonly end: number };

/** Whether the anchor is a whole, forward range inside a text of that many UTF-16 code units. Empty anchors are valid. */
export function isValidAnchor(anchor: Anchor, textLength: number): boolean {
  const { start, end } = anchor;
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= textLength;
}

/** The number of UTF-16 code units an anchor spans. */
export function anchorLength(anchor: Anchor): number {
  return anchor.end - anchor.start;
}

/** Whether every code unit of `inner` lies in `outer`. An empty anchor is contained where it touches. */
export function containsAnchor(outer: Anchor, inner: Anchor): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the code unit at `offset` lies in the anchor; the end itself does not. */
export function containsOffset(anchor: Anchor, offset: number): boolean {
  return anchor.start <= offset && offset < anchor.end;
}

/** Whether two anchors share at least one code unit. Anchors that only touch, and empty ones, share none. */
export function overlaps(a: Anchor, b: Anchor): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** The stretch two anchors share, or null when they share no code unit. */
export function intersection(a: Anchor, b: Anchor): Anchor | null {
  return overlaps(a, b) ? { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) } : null;
}

/** The one stretch made of two anchors that overlap or touch, or null when text lies between them. */
export function union(a: Anchor, b: Anchor): Anchor | null {
  const touch = Math.max(a.start, b.start) <= Math.min(a.end, b.end);
  return touch ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : null;
}

/** Orders anchors as a reader meets them: by start, and of those that start together the longer first. */
export function compareAnchors(a: Anchor, b: Anchor): number {
  return a.start - b.start || b.end - a.end;
}
