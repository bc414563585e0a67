import { rangeOf } from '../attribute/parse-range.ts';
import type { AttributeShape } from '../attribute/parse-value.ts';

type Counted = { readonly label: string; readonly count: number };

/** How the values of an attribute are spread over a group of participants. */
export type Spread = {
  /** Of how many participants. */
  readonly of: number;
  /** How many have a value. */
  readonly known: number;
  /** How many of each value, categories in their order; null for numbers, dates and text. */
  readonly counts: readonly Counted[] | null;
  /** Numbers and ranges: the median (ranges by their middle) and the outermost ends; null for others and where none is known. */
  readonly numbers: { readonly median: number; readonly low: number; readonly high: number } | null;
  /** Dates: the first and the last. */
  readonly dates: { readonly first: string; readonly last: string } | null;
  /** How many have no value, by the reason given. */
  readonly missing: readonly Counted[];
  /** How many of whom nothing was recorded, not even a reason. */
  readonly blank: number;
};

export type Recorded = { readonly value: string | null; readonly missing: string | null };

/** The middle of ordered numbers, or halfway between the two middle ones. */
function median(ordered: readonly number[]): number {
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle] ?? 0;
  return ordered.length % 2 === 1 ? upper : ((ordered[middle - 1] ?? upper) + upper) / 2;
}

function numbersOf(values: readonly string[]): Spread['numbers'] {
  const ranges = values.flatMap((value) => rangeOf(value) ?? []);
  return ranges.length === 0
    ? null
    : {
        median: median(ranges.map(({ low, high }) => (low + high) / 2).toSorted((one, other) => one - other)),
        low: Math.min(...ranges.map(({ low }) => low)),
        high: Math.max(...ranges.map(({ high }) => high)),
      };
}

const tally = (labels: readonly string[]): ReadonlyMap<string, number> =>
  labels.reduce(
    (counts, label) => counts.set(label, (counts.get(label) ?? 0) + 1),
    new Map<string, number>(),
  );

const counted = (order: readonly string[], labels: readonly string[]): readonly Counted[] => {
  const counts = tally(labels);
  return [...new Set([...order, ...counts.keys()])].map((label) => ({
    label,
    count: counts.get(label) ?? 0,
  }));
};

/** The spread of what is recorded of an attribute for a group of `of` participants; who is not recorded is blank. */
export function spreadOf(shape: AttributeShape, recorded: readonly Recorded[], of: number): Spread {
  const values = recorded.flatMap(({ value }) => value ?? []);
  const reasons = recorded.flatMap(({ value, missing }) => (value === null ? (missing ?? []) : []));
  const isCounted = shape.type === 'category' || shape.type === 'yes/no';
  const dates = shape.type === 'date' ? values.toSorted() : [];
  const first = dates[0];
  return {
    of,
    known: values.length,
    counts: isCounted ? counted(shape.type === 'yes/no' ? ['Yes', 'No'] : shape.categories, values) : null,
    numbers: shape.type === 'number' || shape.type === 'range' ? numbersOf(values) : null,
    dates: first === undefined ? null : { first, last: dates.at(-1) ?? first },
    missing: counted([], reasons.toSorted()),
    blank: of - values.length - reasons.length,
  };
}
