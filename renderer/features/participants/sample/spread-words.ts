import type { Spread } from '#shared/contract/sampling.ts';

/** A line of the side-by-side table: what is counted, and how much of it there is. */
export type SpreadLine = {
  readonly label: string;
  readonly kind: 'value' | 'missing';
  readonly pool: string;
  readonly sample: string;
};

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 });

const share = (count: number, of: number): string =>
  of === 0 ? `${count}` : `${count} (${Math.round((100 * count) / of)}%)`;

const countIn = (spread: Spread | null, label: string, of: 'counts' | 'missing'): number =>
  spread?.[of]?.find((one) => one.label === label)?.count ?? 0;

/** Percentages are of those of whom a value is known; reasons and blanks are counted by themselves. */
const valueWords = (spread: Spread | null, label: string): string =>
  spread === null ? '' : share(countIn(spread, label, 'counts'), spread.known);

const countWords = (spread: Spread | null, count: number): string => (spread === null ? '' : String(count));

function middleWords(spread: Spread | null): string {
  if (spread === null) {
    return '';
  }
  const { numbers } = spread;
  return numbers === null
    ? '–'
    : `${number(numbers.median)} (${number(numbers.low)} to ${number(numbers.high)})`;
}

function dateWords(spread: Spread | null): string {
  if (spread === null) {
    return '';
  }
  return spread.dates === null ? '–' : `${spread.dates.first} to ${spread.dates.last}`;
}

/** How an attribute is spread over everyone interviewed and over the sample, line by line. */
export function spreadLines(
  type: 'text' | 'number' | 'range' | 'yes/no' | 'category' | 'date',
  pool: Spread,
  sample: Spread | null,
): readonly SpreadLine[] {
  const line = (label: string, words: (spread: Spread | null) => string): SpreadLine => ({
    label,
    kind: 'value',
    pool: words(pool),
    sample: words(sample),
  });
  const values = (pool.counts ?? []).map(({ label }) => line(label, (spread) => valueWords(spread, label)));
  const known = line('Known', (spread) => countWords(spread, spread?.known ?? 0));
  const middle =
    type === 'number' || type === 'range'
      ? [known, line('Median (lowest to highest)', middleWords)]
      : type === 'date'
        ? [known, line('First to last', dateWords)]
        : type === 'text'
          ? [known]
          : [];
  const missing = pool.missing.map(({ label }): SpreadLine => ({
    ...line(label, (spread) => countWords(spread, countIn(spread, label, 'missing'))),
    kind: 'missing',
  }));
  const blank: readonly SpreadLine[] =
    pool.blank === 0
      ? []
      : [
          {
            ...line('Nothing recorded', (spread) => countWords(spread, spread?.blank ?? 0)),
            kind: 'missing',
          },
        ];
  return [...values, ...middle, ...missing, ...blank];
}
