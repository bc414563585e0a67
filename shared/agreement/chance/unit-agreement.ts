import type { CodedTable } from '../table/coded-table.ts';
import type { Pattern } from '../table/pattern.ts';

/** The share of a unit's pairs of ratings that agree (Fleiss 1971); 0 for a unit with a single rating. */
export function unitAgreement({ tally, ratings }: Pattern): number {
  if (ratings < 2) return 0;
  const agreeing = tally.times.reduce((sum, times) => sum + times * (times - 1), 0);
  return agreeing / (ratings * (ratings - 1));
}

/** Observed agreement over the units that two or more coders rated. */
export interface Observed {
  readonly agreement: number;
  readonly units: number;
}

/** The plain mean of the units' agreement (Gwet 2014); null where no unit was rated twice. */
export function observedAgreement({ patterns }: CodedTable): Observed | null {
  let units = 0;
  let sum = 0;
  for (const pattern of patterns) {
    if (pattern.ratings < 2) continue;
    units += pattern.count;
    sum += pattern.count * unitAgreement(pattern);
  }
  return units === 0 ? null : { agreement: sum / units, units };
}
