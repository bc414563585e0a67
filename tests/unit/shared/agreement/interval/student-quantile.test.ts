import { expect, test } from 'vitest';
import { normalQuantile } from '#shared/agreement/interval/normal-quantile.ts';
import { studentQuantile } from '#shared/agreement/interval/student-quantile.ts';

/** The usual table (Abramowitz & Stegun 1964, table 26.10), carried to more digits. */
test.each([
  [0.975, 1, 12.706204736174694],
  [0.975, 2, 4.302652729749462],
  [0.975, 3, 3.1824463052837078],
  [0.975, 4, 2.7764451051977934],
  [0.975, 5, 2.5705818356363146],
  [0.975, 10, 2.228138851986274],
  [0.975, 30, 2.042272456301238],
  [0.975, 120, 1.9799304050824402],
  [0.975, 99_999, 1.9599877077718442],
  [0.975, 100_001, 1.9599877072973786],
  [0.995, 94, 2.629147638261705],
  [0.9995, 1, 636.6192487687897],
  [0.6, 5, 0.2671808657041451],
])('%d of t with %d degrees of freedom lies below %d', (p, df, quantile) => {
  expect(Math.abs(studentQuantile(p, df) / quantile - 1)).toBeLessThan(1e-9);
});

test('more degrees of freedom come nearer to the normal distribution, from above', () => {
  const quantiles = [1, 2, 3, 7, 20, 500, 99_999, 100_000, 100_001, 1e9].map((df) =>
    studentQuantile(0.95, df),
  );
  expect(quantiles).toEqual(quantiles.toSorted((a, b) => b - a));
  expect(quantiles.at(-1)).toBeGreaterThan(normalQuantile(0.95));
});
