export type CodingSearch = {
  /** A stretch to show and select when the source opens. */
  readonly start?: number;
  readonly end?: number;
  /** Whose reading is shown, see `readingOf`; left out for what one has before oneself. */
  readonly reading?: string;
  /** What lost its words and is to be placed anew here. */
  readonly place?: string;
};

const offset = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

/** What the address says beside the source: where in it to go, and whose reading to show. */
export function codingSearch(search: Record<string, unknown>): CodingSearch {
  const start = offset(search['start']);
  const end = offset(search['end']);
  const reading = search['reading'];
  const place = search['place'];
  return {
    ...(start === undefined || end === undefined || end <= start ? {} : { start, end }),
    ...(typeof reading === 'string' && reading !== '' ? { reading } : {}),
    ...(typeof place === 'string' && place !== '' ? { place } : {}),
  };
}
