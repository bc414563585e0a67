import type { Interval } from '../coefficient.ts';
import { normalQuantile } from '../interval/normal-quantile.ts';
import type { Weights } from '../weights/weights.ts';
import { chanceProducts, type CrossTable } from './cross-table.ts';
import { marginWeights } from './margin-weights.ts';

/**
 * The large-sample interval of a Cohen's kappa (Fleiss, Cohen & Everitt 1969, weighted), with the normal quantile. Its
 * limits can lie beyond 1.
 */
export function fleissCohenEveritt(
  table: CrossTable,
  weights: Weights,
  kappa: number,
  confidence: number,
): Interval {
  const { units } = table;
  const expected = chanceProducts(table, weights) / units ** 2;
  const means = marginWeights(table, weights);
  let sum = 0;
  for (const { a, b, count } of table.cells) {
    const pull = ((means.first[a] ?? 0) + (means.second[b] ?? 0)) * (1 - kappa);
    sum += (count / units) * (weights.between(a, b) - pull) ** 2;
  }
  const variance = (sum - (kappa - expected * (1 - kappa)) ** 2) / (units * (1 - expected) ** 2);
  const se = Math.sqrt(Math.max(0, variance));
  const reach = se * normalQuantile((1 + confidence) / 2);
  return {
    se,
    low: kappa - reach,
    high: kappa + reach,
    method: { kind: 'fleiss-cohen-everitt' },
  };
}
