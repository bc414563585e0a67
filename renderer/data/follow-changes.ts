import type { QueryClient } from '@tanstack/react-query';
import type { Client } from '#shared/contract/client.ts';
import { contract, isProcedureName } from '#shared/contract/contract.ts';
import type { Topic } from '#shared/contract/topics.ts';

/** Makes every answer that depends on one of these topics be asked for again, the ones on the screen at once. */
export async function askAgain(queries: QueryClient, topics: readonly Topic[]): Promise<void> {
  await queries.invalidateQueries({
    predicate: ({ queryKey: [name] }) =>
      typeof name === 'string' &&
      isProcedureName(name) &&
      contract[name].reads.some((topic) => topics.some((changed) => changed === topic)),
  });
}

/** Follows what the host says has changed, until the returned function is called. */
export function followChanges(client: Client, queries: QueryClient): () => void {
  return client.onChange((change) => {
    void askAgain(queries, change.topics);
  });
}
