import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import type { Session } from '#shared/contract/coders.ts';
import { forgetSeat, rememberSeat, seatBefore } from './seat-memory.ts';
import { askKey, useAsk } from './use-ask.ts';
import { useDo } from './use-do.ts';

/** Who sits at this window; undefined until the host has answered. */
export const useSession = (): Session | undefined => useAsk('session.get', {}, { quietly: true }).data;

/** Who sits at this window and in which round: the same as long as these are, whatever steps are taken. */
export type Seat = Pick<Session, 'coder' | 'round'>;

export function useSeat(): Seat | undefined {
  const session = useSession();
  const isHere = session !== undefined;
  const coder = session?.coder ?? null;
  const round = session?.round ?? null;
  return useMemo(() => (isHere ? { coder, round } : undefined), [isHere, coder, round]);
}

/** What is the same for everyone, whoever sits at the window. */
const sameForAll: readonly unknown[] = ['session.get', 'coders.list', 'rounds.list'];

/**
 * Hands the window to another coder. What was answered to the one before is forgotten before anything is asked again, so
 * that nothing of theirs stays before the eyes of the next.
 */
export function useTakeSeat(): (coderId: string) => Promise<boolean> {
  const actAs = useDo('session.actAs');
  const queries = useQueryClient();
  return useCallback(
    async (coderId) => {
      const result = await actAs({ coderId });
      if (result.ok) {
        queries.setQueryData(askKey('session.get', {}), result.value);
        queries.removeQueries({ type: 'inactive' });
        await queries.resetQueries({ predicate: ({ queryKey: [name] }) => !sameForAll.includes(name) });
      }
      return result.ok;
    },
    [actAs, queries],
  );
}

/** Keeps this tab's seat: where a host that was started anew finds nobody in it, whoever sat there takes it again. */
export function useKeepSeat(): void {
  const session = useSession();
  const coderId = session === undefined ? undefined : (session.coder?.id ?? null);
  const actAs = useDo('session.actAs');
  const queries = useQueryClient();
  useEffect(() => {
    const before = seatBefore();
    if (coderId === undefined || coderId === before) {
      return;
    }
    if (coderId !== null) {
      rememberSeat(coderId);
    } else if (before !== null) {
      forgetSeat();
      void actAs({ coderId: before }, { quietly: true }).then(() => queries.invalidateQueries());
    }
  }, [coderId, actAs, queries]);
}
