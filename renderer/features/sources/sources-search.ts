export type SourcesSearch = {
  /** The source that is shown beside the list. */
  readonly source?: string;
};

/** What the address says: which source is shown beside the list. */
export function sourcesSearch(search: Record<string, unknown>): SourcesSearch {
  const source = search['source'];
  return typeof source === 'string' && source !== '' ? { source } : {};
}
