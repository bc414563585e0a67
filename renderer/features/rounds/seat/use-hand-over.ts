import { useCallback } from 'react';
import type { Coder } from '#shared/contract/coders.ts';
import { useTakeSeat } from '../../../data/session.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { useSeatStore } from '../seat-store.ts';

/** Hands this window to a coder, and says so. */
export function useHandOver(): (coder: Coder) => Promise<void> {
  const takeSeat = useTakeSeat();
  const lookAround = useSeatStore((state) => state.lookAround);
  return useCallback(
    async (coder) => {
      if (await takeSeat(coder.id)) {
        lookAround(false);
        announce(`${coder.name} is coding in this window.`);
      }
    },
    [takeSeat, lookAround],
  );
}
