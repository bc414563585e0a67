import { notifyManager, QueryClient } from '@tanstack/react-query';

// What an answer changes is drawn with it, not after whatever else waits for its turn.
notifyManager.setScheduler(queueMicrotask);

/** Answers stay good until a topic they depend on changes; the host says when. Nothing is retried: it is this machine. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60 * 1000,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
    },
  });
