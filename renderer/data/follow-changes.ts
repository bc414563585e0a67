import type { QueryClient } from '@tanstack/react-query';
import type { Client } from '#shared/contract/client.ts';
import { contract, isProcedureName } from '#shared/contract/contract.ts';
import type { Topic } from '#shared/contract/topics.ts';

/** How long changes are gathered, in milliseconds: what a command brought along itself is painted first. */
const moment = 30;

/** Makes every answer that depends on one of these topics be asked for again, the ones on the screen at once. */
async function askAgain(queries: QueryClient, topics: readonly Topic[]): Promise<void> {
  await queries.invalidateQueries({
    predicate: ({ queryKey: [name] }) =>
      typeof name === 'string' &&
      isProcedureName(name) &&
      contract[name].reads.some((topic) => topics.some((changed) => changed === topic)),
  });
}

/** Follows what the host says has changed, until the returned function is called. */
export function followChanges(client: Client, queries: QueryClient): () => void {
  const gathered = new Set<Topic>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const ask = (): void => {
    const topics = [...gathered];
    gathered.clear();
    timer = null;
    void askAgain(queries, topics);
  };
  const stop = client.onChange(({ topics }) => {
    for (const topic of topics) {
      gathered.add(topic);
    }
    timer ??= setTimeout(ask, moment);
  });
  return () => {
    stop();
    if (timer !== null) {
      clearTimeout(timer);
    }
  };
}
