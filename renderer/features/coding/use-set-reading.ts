import { useCallback } from 'react';
import type { ReadingState } from '#shared/contract/sources.ts';
import { useDo } from '../../data/use-do.ts';
import { announce } from '../../ui/announcer/announce.ts';

/** Says how far a source is read. */
export function useSetReading(sourceId: string): (reading: ReadingState) => Promise<void> {
  const setReading = useDo('sources.setReading');
  return useCallback(
    async (reading) => {
      const result = await setReading({ sourceId, reading });
      if (result.ok && reading === 'nothing relevant') announce('Noted as read, with nothing relevant.');
    },
    [setReading, sourceId],
  );
}
