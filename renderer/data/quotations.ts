import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Reading } from '#shared/contract/episodes.ts';
import type { Quotation } from '#shared/contract/quotations.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { paintAnswer } from './paint-answer.ts';
import { useDo } from './use-do.ts';

/** Pins and exemplars of a source in a reading; each is on the screen before it is asked for again, and answers whether it was done. */
export function useQuotationWork(sourceId: string, reading: Reading) {
  const pin = useDo('quotations.pin');
  const unpin = useDo('quotations.unpin');
  const setExemplar = useDo('quotations.setExemplar');
  const queries = useQueryClient();
  return useMemo(() => {
    const patch = (change: (pins: Quotation[]) => Quotation[]): void => {
      paintAnswer(queries, 'quotations.list', { sourceId, reading }, change);
    };
    return {
      pin: async (codingId: string, { start, end }: Anchor): Promise<Quotation | null> => {
        const result = await pin({ codingId, stretch: { start, end } });
        if (!result.ok) {
          return null;
        }
        patch((pins) => (pins.some(({ id }) => id === result.value.id) ? pins : [...pins, result.value]));
        return result.value;
      },
      unpin: async (quotationId: string): Promise<boolean> => {
        const result = await unpin({ quotationId });
        if (result.ok) patch((pins) => pins.filter(({ id }) => id !== quotationId));
        return result.ok;
      },
      setExemplar: async ({ id, codeId }: Quotation, isExemplar: boolean): Promise<boolean> => {
        const result = await setExemplar({ quotationId: id, isExemplar });
        if (result.ok) {
          patch((pins) =>
            pins.map((one) =>
              one.codeId === codeId ? { ...one, isExemplar: isExemplar && one.id === id } : one,
            ),
          );
        }
        return result.ok;
      },
    };
  }, [pin, unpin, setExemplar, queries, sourceId, reading]);
}
