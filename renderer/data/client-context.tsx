import { createContext, use, type ReactNode } from 'react';
import type { Client } from '#shared/contract/client.ts';
import type { WireError } from '#shared/contract/errors.ts';

export type Connection = {
  readonly client: Client;
  /** Tells the person that something was refused; screens that tell it themselves don't use this. */
  readonly onRefusal: (error: WireError) => void;
  /** Told after every change that was made from here, before whoever made it says so. */
  readonly onDone: () => void;
};

const ConnectionContext = createContext<Connection | null>(null);

export function ConnectionProvider({
  connection,
  children,
}: {
  readonly connection: Connection;
  readonly children: ReactNode;
}) {
  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
}

/** The connection to the study. Throws outside the provider: that would be our mistake. */
export function useConnection(): Connection {
  const connection = use(ConnectionContext);
  if (connection === null) {
    throw new Error('there is no connection around this component');
  }
  return connection;
}
