import { useCallback } from 'react';
import { keepKeys } from '../../../commands/keys/kept-keys.ts';
import { useConnection } from '../../../data/client-context.tsx';
import type { ChosenKeys } from '../../../ui/kbd/chosen-keys.ts';
import { toast } from '../../../ui/toast/toast.ts';
import { sendKeys } from '../../send-keys.ts';

/** Chooses keys from now on: at once in this window, and for every study on this machine. */
export function useKeepKeys(): (chosen: ChosenKeys) => void {
  const { client } = useConnection();
  return useCallback(
    (chosen) => {
      keepKeys(chosen);
      void sendKeys(client, chosen).then((isKept) => {
        if (!isKept) toast('These keys hold in this window, but could not be kept for the next time.');
      });
    },
    [client],
  );
}
