import { startOfDay } from './days.ts';
import type { HistorySearch } from './history-search.ts';

/** What the address says of the steps to show, as the history is asked. */
export const filterOf = ({ coder, words = '', kind, about, from, to }: HistorySearch) => ({
  words,
  ...(coder === undefined ? {} : { coderId: coder }),
  ...(kind === undefined ? {} : { kind }),
  ...(about === undefined ? {} : { about }),
  ...(from === undefined ? {} : { since: startOfDay(from) }),
  ...(to === undefined ? {} : { until: startOfDay(to, 1) }),
});

export const isFiltered = ({ coder, words, kind, about, from, to }: HistorySearch): boolean =>
  [coder, words, kind, about, from, to].some((each) => each !== undefined);
