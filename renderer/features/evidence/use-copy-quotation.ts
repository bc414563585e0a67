import { useCallback } from 'react';
import type { Evidence } from '#shared/contract/values.ts';
import { usePull } from '../../data/use-pull.ts';
import { toast } from '../../ui/toast/toast.ts';
import { placeInWords } from './place-in-words.ts';
import { quotationText, type Attributed } from './quotation-text.ts';

/** Copies a quotation with who says it, in which source, and where in that. */
export function useCopyQuotation(): (quotation: Attributed & Evidence) => Promise<void> {
  const readSource = usePull('sources.read');
  return useCallback(
    async (quotation) => {
      const source = await readSource({ sourceId: quotation.sourceId });
      const place = source === null ? null : placeInWords(source, quotation.start);
      try {
        await navigator.clipboard.writeText(quotationText(quotation, place));
        toast('Copied the quotation with its attribution.', { kind: 'good' });
      } catch {
        toast('The quotation could not be copied; select its words and copy them yourself.', { kind: 'bad' });
      }
    },
    [readSource],
  );
}
