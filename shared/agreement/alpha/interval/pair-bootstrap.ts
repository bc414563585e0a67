import { type Random, randomFromSeed } from '#shared/kernel/random.ts';
import type { Interval } from '../../coefficient.ts';
import type { IntervalOptions } from '../../interval-options.ts';
import { binomial } from '../../interval/binomial.ts';
import { percentileInterval } from '../../interval/percentile-interval.ts';
import type { AlphaUnit } from '../alpha-units.ts';
import type { Spread } from '../spread.ts';

/** Pairs of ratings at one distance, and how many of them there are. */
interface Kind {
  readonly distance: number;
  readonly pairs: number;
}

/** All pairs of ratings of the same unit, by their distance. */
function kindsOf(units: readonly AlphaUnit[], spread: Spread): readonly Kind[] {
  const byDistance = new Map<number, number>();
  const add = (distance: number, pairs: number): void => {
    byDistance.set(distance, (byDistance.get(distance) ?? 0) + pairs);
  };
  for (const { tally, count } of units) {
    for (const [at, code] of tally.codes.entries()) {
      const times = tally.times[at] ?? 0;
      add(0, (count * times * (times - 1)) / 2);
      for (let later = at + 1; later < tally.codes.length; later += 1) {
        const pair = { codes: [code, tally.codes[later] ?? 0], times: [1, 1] };
        add(spread(pair) / 2, count * times * (tally.times[later] ?? 0));
      }
    }
  }
  return [...byDistance].map(([distance, pairs]) => ({ distance, pairs }));
}

/** How many pairs there are in units with so many ratings. */
function pairsByRatings(units: readonly AlphaUnit[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (const { ratings, count } of units) {
    pairs.set(ratings, (pairs.get(ratings) ?? 0) + (count * ratings * (ratings - 1)) / 2);
  }
  return pairs;
}

/** The sum of the distances of so many pairs drawn with replacement. */
function drawnDistance(kinds: readonly Kind[], all: number, draws: number, random: Random): number {
  let left = draws;
  let weight = all;
  let sum = 0;
  for (const { distance, pairs } of kinds) {
    const number = binomial(left, pairs / weight, random);
    sum += number * distance;
    left -= number;
    weight -= pairs;
  }
  return sum;
}

/**
 * Krippendorff's own bootstrap (Krippendorff 2006, in the program of Hayes & Krippendorff 2007): each pair of ratings is
 * replaced by one drawn from all pairs, while the expected disagreement stands still; below -1 alpha counts as -1. It takes
 * pairs of the same unit for independent. `expected` is the mean distance of two ratings of different places.
 */
export function pairBootstrap(
  units: readonly AlphaUnit[],
  spread: Spread,
  expected: number,
  { confidence, draws, seed }: IntervalOptions,
): Interval | null {
  if (draws < 2) return null;
  const kinds = kindsOf(units, spread);
  const groups = pairsByRatings(units);
  const all = groups.values().reduce((sum, pairs) => sum + pairs, 0);
  const ratings = units.reduce((sum, unit) => sum + unit.count * unit.ratings, 0);
  const random = randomFromSeed(seed);
  const values = Float64Array.from({ length: draws }, () => {
    let alpha = 1;
    for (const [number, pairs] of groups) {
      alpha -= (2 * drawnDistance(kinds, all, pairs, random)) / (ratings * expected * (number - 1));
    }
    return Math.max(-1, alpha);
  });
  return { ...percentileInterval(values, confidence), method: { kind: 'pair-bootstrap', seed, draws } };
}
