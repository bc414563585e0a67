import { keepPreviousData, useQuery, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Client } from '#shared/contract/client.ts';
import type { InputOf, NameOfKind, OutputOf } from '#shared/contract/contract.ts';
import { CallRefused } from './call-refused.ts';
import { useConnection } from './client-context.tsx';

type QueryName = NameOfKind<'query'>;

/** The key under which an answer is kept: the procedure's name and its input. */
export const askKey = <Name extends QueryName>(
  name: Name,
  input: InputOf<Name>,
): readonly [Name, InputOf<Name>] => [name, input];

async function answer<Name extends QueryName>(
  client: Client,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const reply = await client.call(name, input);
  if (!reply.ok) {
    throw new CallRefused(reply.error);
  }
  return reply.value;
}

type AskOptions = {
  /** Don't ask yet. */
  readonly when?: boolean;
  /** Keep showing the last answer while the next one to another input is on its way. */
  readonly keepLast?: boolean;
  /** The caller does without an answer that is refused, or tells it; else the screen says that it failed. */
  readonly quietly?: boolean;
};

/** Asks a query and asks again whenever a topic it depends on has changed. */
export function useAsk<Name extends QueryName>(
  name: Name,
  input: InputOf<Name>,
  { when = true, keepLast = false, quietly = false }: AskOptions = {},
): UseQueryResult<OutputOf<Name>, CallRefused> {
  const { client } = useConnection();
  return useQuery<OutputOf<Name>, CallRefused>({
    queryKey: askKey(name, input),
    queryFn: () => answer(client, name, input),
    enabled: when,
    // What was answered before stays on the screen; only a screen with nothing to show has failed.
    throwOnError: (_error, query) => !quietly && query.state.data === undefined,
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
  });
}

/** What it takes to ask outside of components: the connection, and where its answers are kept. */
export type Asking = { readonly client: Client; readonly queries: QueryClient };

/** Asks a query before anything is drawn that needs its answer. It is asked once, and a refusal waits for who asks then. */
export async function askAhead<Name extends QueryName>(
  { client, queries }: Asking,
  name: Name,
  input: InputOf<Name>,
): Promise<void> {
  const question = {
    queryKey: askKey(name, input),
    queryFn: () => answer(client, name, input),
  };
  await queries.query<OutputOf<Name>, CallRefused>(question).catch(() => undefined);
}

/** Puts an answer that a command brought along into the cache, so that it is on the screen before anyone asks again. */
export function patchAnswer<Name extends QueryName>(
  queries: QueryClient,
  name: Name,
  input: InputOf<Name>,
  change: (before: OutputOf<Name>) => OutputOf<Name>,
): void {
  const queryKey = askKey(name, input);
  queries.setQueryData<OutputOf<Name>>(queryKey, (before) =>
    before === undefined ? before : change(before),
  );
  // An answer that is on its way may be older than what the command brought, and would take it away again.
  if (queries.isFetching({ queryKey, exact: true }) > 0) {
    void queries.invalidateQueries({ queryKey, exact: true });
  }
}
