import type { CodedTable } from '../table/coded-table.ts';
import type { Pattern } from '../table/pattern.ts';
import type { Weights } from '../weights/weights.ts';

/** The share of a unit's pairs of ratings that agree (Fleiss 1971; weighted, Gwet 2014); 0 for a unit with a single rating. */
export function unitAgreement({ tally, ratings }: Pattern, weights: Weights): number {
  if (ratings < 2) return 0;
  let agreeing = 0;
  for (const [at, code] of tally.codes.entries()) {
    let others = -1;
    for (const [place, other] of tally.codes.entries()) {
      others += weights.between(code, other) * (tally.times[place] ?? 0);
    }
    agreeing += others * (tally.times[at] ?? 0);
  }
  return agreeing / (ratings * (ratings - 1));
}

/** Observed agreement over the units that two or more coders rated. */
export interface Observed {
  readonly agreement: number;
  readonly units: number;
}

/** The plain mean of the units' agreement (Gwet 2014); null where no unit was rated twice. */
export function observedAgreement({ patterns }: CodedTable, weights: Weights): Observed | null {
  let units = 0;
  let sum = 0;
  for (const pattern of patterns) {
    if (pattern.ratings < 2) continue;
    units += pattern.count;
    sum += pattern.count * unitAgreement(pattern, weights);
  }
  return units === 0 ? null : { agreement: sum / units, units };
}
