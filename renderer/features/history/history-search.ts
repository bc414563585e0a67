export type HistorySearch = {
  /** Only what this coder did. */
  readonly coder?: string;
  /** Only steps in whose words these stand. */
  readonly words?: string;
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What the address says: whose steps, and with which words. */
export function historySearch(search: Record<string, unknown>): HistorySearch {
  const coder = text(search['coder']);
  const words = text(search['words']);
  return { ...(coder === undefined ? {} : { coder }), ...(words === undefined ? {} : { words }) };
}
