import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { Client } from '#shared/contract/client.ts';
import { listenForKeys } from '../commands/keymap.ts';
import { useCommandsNow } from '../commands/keys/kept-keys.ts';
import { hearCommands } from '../connection/hear-commands.ts';
import { ConnectionProvider, type Connection } from '../data/client-context.tsx';
import { followConnection } from '../data/connection-state.ts';
import { followChanges } from '../data/follow-changes.ts';
import { createQueryClient } from '../data/query-client.ts';
import { dismissOffers, toast } from '../ui/toast/toast.ts';
import { UiProvider } from '../ui/ui-provider/ui-provider.tsx';
import { allCommands } from './all-commands.ts';
import { createWorkbenchRouter } from './router.ts';
import { runMenuCommand } from './run-menu-command.ts';
import { ignoreStrayDrops } from './shell/ignore-stray-drops.ts';
import { takeUpSettings } from './take-up-settings.ts';

/** The whole application over one connection: answers that follow the study, keys, places, toasts. */
export function Workbench({ client }: { readonly client: Client }) {
  const [queries] = useState(createQueryClient);
  const [router] = useState(() => createWorkbenchRouter({ client, queries }));
  const connection = useMemo<Connection>(
    () => ({
      client,
      onRefusal: (error) => {
        toast(error.message, { kind: 'bad' });
      },
      onDone: dismissOffers,
    }),
    [client],
  );
  useEffect(() => followChanges(client, queries), [client, queries]);
  useEffect(
    () => followConnection(client, queries, () => void router.invalidate()),
    [client, queries, router],
  );
  useEffect(() => void takeUpSettings(client), [client]);
  useEffect(() => ignoreStrayDrops(window), []);
  const commands = useCommandsNow(allCommands);
  useEffect(() => listenForKeys(commands, window), [commands]);
  useEffect(() => hearCommands(runMenuCommand), []);
  return (
    <UiProvider>
      <QueryClientProvider client={queries}>
        <ConnectionProvider connection={connection}>
          <RouterProvider router={router} />
        </ConnectionProvider>
      </QueryClientProvider>
    </UiProvider>
  );
}
