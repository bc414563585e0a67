export type CodingSearch = {
  /** A stretch to show and select when the source opens. */
  readonly start?: number;
  readonly end?: number;
};

const offset = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

/** What the address says beside the source: where in it to go. */
export function codingSearch(search: Record<string, unknown>): CodingSearch {
  const start = offset(search['start']);
  const end = offset(search['end']);
  return start === undefined || end === undefined || end <= start ? {} : { start, end };
}
