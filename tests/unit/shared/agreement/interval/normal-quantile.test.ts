import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '#shared/agreement/interval/normal-quantile.ts';

/** Published to 16 digits with algorithm AS 241 (p = 0.25, 0.001, 1e-20), and the usual table. */
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.26234008979841],
  [0.5, 0],
  [0.9, 1.2815515655446004],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [0.9995, 3.2905267314918945],
])('%d of a normal variable lies below %d', (p, quantile) => {
  expect(normalQuantile(p)).toBeCloseTo(quantile, 13);
});

test('the two sides mirror each other, and more lies below a higher point', () => {
  const probability = fc.double({ min: 1e-9, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(probability, probability, (one, other) => {
      expect(normalQuantile(1 - one)).toBeCloseTo(-normalQuantile(one), 6);
      const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
      expect(normalQuantile(lower)).toBeLessThanOrEqual(normalQuantile(higher));
    }),
  );
});
