/** How an interval was found. A bootstrap says what it takes to repeat it, and how many draws had no value. */
export type IntervalMethod =
  | { readonly kind: 'linearised' }
  | { readonly kind: 'fleiss-cohen-everitt' }
  | { readonly kind: 'f-distribution' }
  | { readonly kind: 'pair-bootstrap'; readonly seed: number; readonly draws: number }
  | { readonly kind: 'bootstrap'; readonly seed: number; readonly draws: number; readonly dropped: number };

/** The limits of a confidence interval, with the standard error where they come from one. */
export interface Interval {
  readonly se: number | null;
  readonly low: number;
  readonly high: number;
  readonly method: IntervalMethod;
}

/**
 * A coefficient without its name. `value` is null exactly where `reason` says in a sentence why there is none;
 * `se`, `low`, `high` and `method` are null together where no interval is known.
 */
export interface Estimate {
  readonly value: number | null;
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: string | null;
  readonly method: IntervalMethod | null;
}

/** An estimate under the id of its coefficient, as in `cohen_kappa` or, for one code, `cohen_kappa[trust]`. */
export interface Coefficient extends Estimate {
  readonly id: string;
}

const NO_INTERVAL = { se: null, low: null, high: null, method: null } as const;

/** A value with its interval, where there is one. Throws on a value that is not finite: that would be our mistake. */
export function estimate(value: number, interval: Interval | null = null): Estimate {
  if (!Number.isFinite(value)) throw new RangeError(`A coefficient came out as ${value}`);
  return { value, reason: null, ...(interval ?? NO_INTERVAL) };
}

/** No value, and why, in one sentence for people. */
export function undefinedBecause(reason: string): Estimate {
  return { value: null, reason, ...NO_INTERVAL };
}
