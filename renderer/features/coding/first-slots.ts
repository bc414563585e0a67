import { useEffect } from 'react';
import type { CodeCount } from '#shared/contract/codebook.ts';
import type { CodeSlot } from '#shared/domain/code/slots-after-use.ts';
import { useAsk } from '../../data/use-ask.ts';
import { setSlots, useCodingStore } from './coding-store.ts';
import type { CodingData } from './use-coding-data.ts';

/** The codes to begin with: those used last in this source, then those used most, then any. */
function firstSlots(
  { codings, codes, codesById }: CodingData,
  counts: readonly CodeCount[],
): readonly CodeSlot[] {
  const lately = codings.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  const most = counts.toSorted((one, other) => other.codings - one.codings);
  const used = [...lately, ...most].map(({ codeId }) => codeId);
  const others = codes.filter(({ kind }) => kind === 'code').map(({ id }) => id);
  return [...new Set([...used, ...others])]
    .filter((id) => codesById.get(id)?.retiredAt === null)
    .slice(0, 9)
    .map((codeId, index) => ({ codeId, usedAt: 9 - index }));
}

/** Puts codes on the digits for whoever sits down. Where there were none yet, as soon as there are, made here or in the codebook. */
export function FirstSlots({ data }: { readonly data: CodingData }) {
  const counts = useAsk('codes.counts', { of: data.book }).data;
  const { of, codes } = useCodingStore(({ slots }) => slots);
  const seat = `${data.session?.coder?.id ?? ''}.${data.session?.round?.id ?? ''}`;
  const isEmpty = codes.length === 0;
  useEffect(() => {
    if (!data.isHere || counts === undefined || (of === seat && !isEmpty)) {
      return;
    }
    const first = firstSlots(data, counts);
    if (of !== seat || first.length > 0) setSlots(seat, first);
  }, [of, seat, isEmpty, data, counts]);
  return null;
}
