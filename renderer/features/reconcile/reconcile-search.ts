export type ReconcileSearch = {
  readonly round?: string;
  readonly view?: 'codes' | 'episodes';
  readonly unit?: string;
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What the address says: which round, codes or episodes, and which episode is before the eyes. */
export function reconcileSearch(search: Record<string, unknown>): ReconcileSearch {
  const round = text(search['round']);
  const unit = text(search['unit']);
  const view = search['view'] === 'codes' || search['view'] === 'episodes' ? search['view'] : undefined;
  return {
    ...(round === undefined ? {} : { round }),
    ...(view === undefined ? {} : { view }),
    ...(unit === undefined ? {} : { unit }),
  };
}
