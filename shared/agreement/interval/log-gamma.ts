const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/** Stirling's series, exact to 1e-14 from 16 on (Abramowitz & Stegun 1964, 6.1.41). */
function ofLarge(x: number): number {
  const inverse = 1 / (x * x);
  const tail = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + tail;
}

/** The natural logarithm of the gamma function above 0; small arguments are raised by its recurrence first. */
export function logGamma(x: number): number {
  let raised = x;
  let product = 1;
  while (raised < 16) {
    product *= raised;
    raised += 1;
  }
  return ofLarge(raised) - Math.log(product);
}
