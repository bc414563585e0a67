export type SearchSearch = {
  /** What is looked for. */
  readonly words?: string;
};

/** What the address says: the words that are looked for. */
export function searchSearch(search: Record<string, unknown>): SearchSearch {
  const { words } = search;
  return typeof words === 'string' && words !== '' ? { words } : {};
}
