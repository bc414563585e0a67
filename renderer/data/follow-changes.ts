import type { Query, QueryClient } from '@tanstack/react-query';
import type { Client } from '#shared/contract/client.ts';
import { contract, isProcedureName } from '#shared/contract/contract.ts';
import type { Topic } from '#shared/contract/topics.ts';
import { restOf } from './paint-answer.ts';

/** How long changes are gathered, in milliseconds: what a command brought along itself is painted first. */
const moment = 30;

/** However many steps follow one another, what they painted is asked for again after so many milliseconds. */
const longest = 2000;

const dependsOn = ({ queryKey: [name] }: Query, topics: ReadonlySet<Topic>): boolean =>
  typeof name === 'string' &&
  isProcedureName(name) &&
  contract[name].reads.some((topic) => topics.has(topic));

/** Follows what the host says has changed, until the returned function is called. */
export function followChanges(client: Client, queries: QueryClient): () => void {
  const gathered = new Set<Topic>();
  /** The answers that are to be asked for again, and since when. */
  const due = new Map<Query, number>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  /** Asks for one answer again, so that a key that was pressed meanwhile is never behind more than one. */
  const askNext = (): void => {
    timer = null;
    const now = performance.now();
    let wait = Number.POSITIVE_INFINITY;
    for (const [query, since] of due) {
      const left = Math.min(restOf(query), since + longest - now);
      if (left <= 0) {
        due.delete(query);
        void queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
        wait = 0;
        break;
      }
      wait = Math.min(wait, left);
    }
    if (due.size > 0) timer = setTimeout(askNext, wait);
  };

  const take = (): void => {
    const now = performance.now();
    for (const query of queries.getQueryCache().findAll({ predicate: (one) => dependsOn(one, gathered) })) {
      if (!due.has(query)) due.set(query, now);
    }
    gathered.clear();
    askNext();
  };

  const stop = client.onChange(({ topics }) => {
    if (gathered.size === 0) {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(take, moment);
    }
    for (const topic of topics) {
      gathered.add(topic);
    }
  });
  return () => {
    stop();
    if (timer !== null) {
      clearTimeout(timer);
    }
  };
}
