import { useNavigate, useSearch } from '@tanstack/react-router';
import { historySearch, type HistoryChange, type HistorySearch } from './history-search.ts';

export type HistoryView = {
  readonly asked: HistorySearch;
  /** Changes what is shown; `isPlace` keeps what was shown before, to come back to. */
  readonly show: (change: HistoryChange, isPlace?: boolean) => void;
};

/** What of the history is shown, as the address says it. */
export function useHistoryView(): HistoryView {
  const navigate = useNavigate();
  const asked = historySearch(useSearch({ strict: false }));
  return {
    asked,
    show: (change, isPlace = false) => {
      void navigate({
        to: '/history',
        search: historySearch({ ...asked, ...change }),
        replace: !isPlace,
      });
    },
  };
}
