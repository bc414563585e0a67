/** What is pinned of a coding: a quotation, or the exemplar of its code. */
export type Pinned = 'quotation' | 'exemplar';

/** Which codings have pinned words, by their ids: the exemplar counts for more than other quotations. */
export function pinnedAmong(
  pins: readonly { readonly codingId: string; readonly isExemplar: boolean }[],
): ReadonlyMap<string, Pinned> {
  const pinned = new Map<string, Pinned>();
  for (const { codingId, isExemplar } of pins) {
    if (isExemplar || !pinned.has(codingId)) {
      pinned.set(codingId, isExemplar ? 'exemplar' : 'quotation');
    }
  }
  return pinned;
}
