import type { Spread } from './spread.ts';

type Distance = (a: number, b: number) => number;

/** Up to this many values all distances are kept: 32 MB at most. Beyond, they are worked out each time. */
const REMEMBERED = 2000;

function remembered(values: number, distance: Distance): Float64Array {
  const known = new Float64Array(values * values);
  for (let a = 1; a < values; a += 1) {
    for (let b = 0; b < a; b += 1) known[a * values + b] = distance(a, b);
  }
  return known;
}

function rememberedSpread(values: number, distance: Distance): Spread {
  const known = remembered(values, distance);
  return (tally) => {
    const codes = new Int32Array(tally.codes);
    const times = new Float64Array(tally.times);
    let sum = 0;
    for (let at = 1; at < codes.length; at += 1) {
      const row = (codes[at] ?? 0) * values;
      let toEarlier = 0;
      for (let earlier = 0; earlier < at; earlier += 1) {
        toEarlier += (times[earlier] ?? 0) * (known[row + (codes[earlier] ?? 0)] ?? 0);
      }
      sum += toEarlier * (times[at] ?? 0);
    }
    return 2 * sum;
  };
}

/** The spread of a tally, whose codes rise, under any symmetric distance between two different ones of so many values. */
export function pairwiseSpread(values: number, distance: Distance): Spread {
  if (values <= REMEMBERED) return rememberedSpread(values, distance);
  return ({ codes, times }) => {
    let sum = 0;
    for (const [at, code] of codes.entries()) {
      let toEarlier = 0;
      for (let earlier = 0; earlier < at; earlier += 1) {
        toEarlier += (times[earlier] ?? 0) * distance(code, codes[earlier] ?? 0);
      }
      sum += toEarlier * (times[at] ?? 0);
    }
    return 2 * sum;
  };
}
