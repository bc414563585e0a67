import type { Quotation } from '#shared/contract/quotations.ts';
import type { ReadCoding } from '../../../transcript/read-content.ts';

/** Which codings have pinned words, and which of them hold the exemplar of their code. */
export function pinnedCodings(
  pins: readonly Quotation[],
): ReadonlyMap<string, NonNullable<ReadCoding['pinned']>> {
  const pinned = new Map<string, NonNullable<ReadCoding['pinned']>>();
  for (const { codingId, isExemplar } of pins) {
    if (isExemplar || !pinned.has(codingId)) {
      pinned.set(codingId, isExemplar ? 'exemplar' : 'quotation');
    }
  }
  return pinned;
}
