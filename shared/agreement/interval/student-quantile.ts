import { normalQuantile } from './normal-quantile.ts';

/** Beyond this many degrees of freedom two terms of the expansion are exact to 1e-9. */
const MANY = 100_000;

/** The probability of lying between -t and t, as a finite series (Abramowitz & Stegun 1964, 26.7.3 and 26.7.4). */
function centralProbability(t: number, df: number): number {
  const angle = Math.atan2(t, Math.sqrt(df));
  const square = Math.cos(angle) ** 2;
  const odd = df % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = df === 1 ? 0 : term;
  for (let power = odd ? 3 : 2; power <= df - 2; power += 2) {
    term *= (square * (power - 1)) / power;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** The density at t = 0, from one or two degrees of freedom upwards by the recurrence of the gamma function. */
function densityAtZero(df: number): number {
  let density = df % 2 === 1 ? 1 / Math.PI : 1 / (2 * Math.SQRT2);
  for (let lower = df % 2 === 1 ? 1 : 2; lower < df; lower += 2) {
    density *= ((lower + 1) / lower) * Math.sqrt(lower / (lower + 2));
  }
  return density;
}

/**
 * The point below which Student's t with a whole number of degrees of freedom (one or more) lies with probability p,
 * 0.5 < p < 1. Newton's method on the finite series from the normal quantile: it starts below the root of a concave
 * function and so climbs without overshooting. For very many degrees, Abramowitz & Stegun 1964, 26.7.5.
 */
export function studentQuantile(p: number, df: number): number {
  const normal = normalQuantile(p);
  if (df > MANY) return normal + (normal ** 3 + normal) / (4 * df);
  const peak = densityAtZero(df);
  let t = normal;
  for (let round = 0; round < 100; round += 1) {
    const density = peak * (1 + (t * t) / df) ** (-(df + 1) / 2);
    const step = (p - 0.5 - centralProbability(t, df) / 2) / density;
    t += step;
    if (Math.abs(step) <= 1e-12 * t) break;
  }
  return t;
}
