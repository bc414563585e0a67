import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { bootstrap } from '../interval/bootstrap.ts';
import { type CodedTable, codedTable } from '../table/coded-table.ts';

/** A coefficient with a percentile bootstrap over the units of its table, whatever the coefficient. */
export function resampled(
  table: CodedTable,
  of: (drawn: CodedTable) => Estimate,
  options: IntervalOptions,
): Estimate {
  const found = of(table);
  if (found.value === null) return found;
  const statistic = (counts: Float64Array): number | null =>
    of(
      codedTable({
        ...table,
        patterns: table.patterns.flatMap((pattern, at) => {
          const count = counts[at] ?? 0;
          return count === 0 ? [] : [{ ...pattern, count }];
        }),
      }),
    ).value;
  const interval = bootstrap(
    table.patterns.map(({ count }) => count),
    statistic,
    options,
  );
  const { se, low, high, method } = interval ?? { se: null, low: null, high: null, method: null };
  return { ...found, se, low, high, method };
}
