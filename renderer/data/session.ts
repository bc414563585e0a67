import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Session } from '#shared/contract/coders.ts';
import { useAsk } from './use-ask.ts';
import { useDo } from './use-do.ts';

/** Who sits at this window; undefined until the host has answered. */
export const useSession = (): Session | undefined => useAsk('session.get', {}).data;

/** Hands the window to another coder; everything is asked for again, since what may be seen is another matter now. */
export function useTakeSeat(): (coderId: string) => Promise<boolean> {
  const actAs = useDo('session.actAs');
  const queries = useQueryClient();
  return useCallback(
    async (coderId) => {
      const result = await actAs({ coderId });
      if (result.ok) {
        queries.removeQueries({ type: 'inactive' });
        await queries.invalidateQueries();
      }
      return result.ok;
    },
    [actAs, queries],
  );
}
