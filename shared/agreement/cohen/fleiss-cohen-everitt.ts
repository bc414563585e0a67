import type { Interval } from '../coefficient.ts';
import { normalQuantile } from '../interval/normal-quantile.ts';
import type { CrossTable } from './cross-table.ts';

/**
 * The large-sample interval of Cohen's kappa, which is given with its chance agreement (Fleiss, Cohen & Everitt 1969,
 * unweighted): normal quantile, the upper limit cut at 1.
 */
export function fleissCohenEveritt(
  table: CrossTable,
  kappa: number,
  expected: number,
  confidence: number,
): Interval {
  const { units, first, second } = table;
  const share = (margin: Float64Array, code: number): number => (margin[code] ?? 0) / units;
  let sum = 0;
  for (const { a, b, count } of table.cells) {
    const own = 1 - (share(first, a) + share(second, b)) * (1 - kappa);
    const crossed = (share(second, a) + share(first, b)) * (1 - kappa);
    sum += (count / units) * (a === b ? own : crossed) ** 2;
  }
  const variance = (sum - (kappa - expected * (1 - kappa)) ** 2) / (units * (1 - expected) ** 2);
  const se = Math.sqrt(Math.max(0, variance));
  const reach = se * normalQuantile((1 + confidence) / 2);
  return {
    se,
    low: kappa - reach,
    high: Math.min(1, kappa + reach),
    method: { kind: 'fleiss-cohen-everitt' },
  };
}
