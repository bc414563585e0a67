const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/** Stirling's series for the logarithm of the gamma function, exact to 1e-14 from 16 on (Abramowitz & Stegun 1964, 6.1.41). */
function logGamma(x: number): number {
  const inverse = 1 / (x * x);
  const tail = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + tail;
}

const SMALL = [0];
for (let n = 1; n < 16; n += 1) SMALL.push((SMALL.at(-1) ?? 0) + Math.log(n));

/** The natural logarithm of n! for a whole n of zero or more. */
export const logFactorial = (n: number): number => SMALL[n] ?? logGamma(n + 1);
