import { type Metric, nominalSpread, nominalSpreadOfAll, type Spread } from './spread.ts';

/** Two different values that are nearer to one another than 1, and how far from 1 they are. */
export interface NearPair {
  readonly one: number;
  readonly other: number;
  readonly nearness: number;
}

/** The near values of each value that stand before it, one after another; those of `value` begin at `starts[value]`. */
interface Neighbours {
  readonly starts: Int32Array;
  readonly values: Int32Array;
  readonly nearness: Float64Array;
}

function neighboursOf(values: number, pairs: readonly NearPair[]): Neighbours {
  const starts = new Int32Array(values + 1);
  for (const { one, other } of pairs) {
    const later = Math.max(one, other) + 1;
    starts[later] = (starts[later] ?? 0) + 1;
  }
  for (let value = 1; value <= values; value += 1)
    starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  const next = starts.slice();
  const found = { starts, values: new Int32Array(pairs.length), nearness: new Float64Array(pairs.length) };
  for (const { one, other, nearness } of pairs) {
    const later = Math.max(one, other);
    const at = next[later] ?? 0;
    found.values[at] = Math.min(one, other);
    found.nearness[at] = nearness;
    next[later] = at + 1;
  }
  return found;
}

/**
 * A metric whose distance is 1 for most pairs of different values: all pairs count as 1 and what the near ones lack is taken
 * off, so that the work goes by the near pairs alone.
 */
export function sparseMetric(values: number, pairs: readonly NearPair[]): Metric {
  const near = neighboursOf(values, pairs);
  const around = (value: number, often: Float64Array): number => {
    const end = near.starts[value + 1] ?? 0;
    let sum = 0;
    for (let place = near.starts[value] ?? 0; place < end; place += 1) {
      sum += (often[near.values[place] ?? 0] ?? 0) * (near.nearness[place] ?? 0);
    }
    return sum;
  };
  const spreadOfAll = (margins: Float64Array): number => {
    let lacking = 0;
    for (let value = 0; value < margins.length; value += 1) {
      const number = margins[value] ?? 0;
      if (number !== 0) lacking += number * around(value, margins);
    }
    return nominalSpreadOfAll(margins) - 2 * lacking;
  };
  const often = new Float64Array(values);
  const spread: Spread = ({ codes, times }) => {
    for (const [at, code] of codes.entries()) often[code] = times[at] ?? 0;
    let lacking = 0;
    for (const [at, code] of codes.entries()) lacking += (times[at] ?? 0) * around(code, often);
    for (const code of codes) often[code] = 0;
    return nominalSpread({ codes, times }) - 2 * lacking;
  };
  return { kind: 'fixed', spread, spreadOfAll };
}
