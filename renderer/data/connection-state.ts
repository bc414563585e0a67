import type { QueryClient } from '@tanstack/react-query';
import { create } from 'zustand';
import type { Client } from '#shared/contract/client.ts';
import type { ConnectionState } from '#shared/rpc/channel.ts';

/** Whether the host of the study answers at present. */
export const useConnectionState = create<{ readonly state: ConnectionState }>(() => ({ state: 'there' }));

/**
 * Follows whether the host answers, until the returned function is called. After a break everything is asked for again,
 * since nobody said meanwhile what has changed.
 */
export function followConnection(client: Client, queries: QueryClient, onReturn: () => void): () => void {
  return client.onConnection((state) => {
    useConnectionState.setState({ state });
    if (state === 'there') {
      void queries.invalidateQueries();
      onReturn();
    }
  });
}
