import { logGamma } from './log-gamma.ts';

/** Keeps a divisor of the continued fraction away from zero. */
const clear = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/** The continued fraction of the incomplete beta function by Lentz's method (Abramowitz & Stegun 1964, 26.5.8). */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / clear(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / clear(1 + even * d);
    c = clear(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / clear(1 + odd * d);
    c = clear(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}

/** The share of a beta variable below x, given x and 1 - x, so that neither is lost to rounding. */
function betaShare(a: number, b: number, x: number, rest: number): number {
  if (x * (a + b + 2) > a + 1) return 1 - betaShare(b, a, rest, x);
  const front = a * Math.log(x) + b * Math.log(rest) + logGamma(a + b) - logGamma(a) - logGamma(b);
  return (Math.exp(front) * fraction(a, b, x)) / a;
}

/**
 * The point below which an F variable lies with probability p, 0 < p < 1, for any degrees of freedom above zero: the beta
 * variable it comes from (Abramowitz & Stegun 1964, 26.6.2), halving the interval of its log odds.
 */
export function fQuantile(p: number, above: number, below: number): number {
  let low = -700;
  let high = 700;
  for (let round = 0; round < 200; round += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    const x = 1 / (1 + Math.exp(-middle));
    const rest = 1 / (1 + Math.exp(middle));
    if (betaShare(above / 2, below / 2, x, rest) < p) low = middle;
    else high = middle;
  }
  return (below / above) * Math.exp((low + high) / 2);
}
