import type { QueryClient } from '@tanstack/react-query';
import { create } from 'zustand';
import type { Client } from '#shared/contract/client.ts';
import type { ConnectionState } from '#shared/rpc/channel.ts';
import { seatBefore } from './seat-memory.ts';

/** Whether the host of the study answers at present. */
export const useConnectionState = create<{ readonly state: ConnectionState }>(() => ({ state: 'there' }));

/** After a break: takes the seat again before anything else, since nobody else's answers belong on this screen. */
async function comeBack(client: Client, queries: QueryClient): Promise<void> {
  const coderId = seatBefore();
  if (coderId !== null) {
    await client.call('session.actAs', { coderId });
  }
  useConnectionState.setState({ state: 'there' });
  await queries.invalidateQueries();
}

/**
 * Follows whether the host answers, until the returned function is called. After a break everything is asked for again,
 * since nobody said meanwhile what has changed.
 */
export function followConnection(client: Client, queries: QueryClient, onReturn: () => void): () => void {
  return client.onConnection((state) => {
    if (state === 'there') {
      void comeBack(client, queries).then(onReturn);
    } else {
      useConnectionState.setState({ state });
    }
  });
}
