export const reconcileViews = ['codes', 'episodes', 'agreement'] as const;
export type ReconcileView = (typeof reconcileViews)[number];

export type ReconcileSearch = {
  readonly round?: string;
  readonly view?: ReconcileView;
  /** The episode before the eyes. */
  readonly unit?: string;
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What the address says: which round, codes, episodes or agreement, and which episode is before the eyes. */
export function reconcileSearch(search: Record<string, unknown>): ReconcileSearch {
  const round = text(search['round']);
  const unit = text(search['unit']);
  const view = reconcileViews.find((candidate) => candidate === search['view']);
  return {
    ...(round === undefined ? {} : { round }),
    ...(view === undefined ? {} : { view }),
    ...(unit === undefined ? {} : { unit }),
  };
}
