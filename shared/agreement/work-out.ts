import type { CoefficientName } from './coefficient-words.ts';
import type { Coefficient, Estimate } from './coefficient.ts';
import type { IntervalOptions } from './interval-options.ts';
import type { Category } from './table/coder-table.ts';

/** For how many coders a coefficient is made: exactly two, three or more, or any number. */
type CoderNumber = 'two' | 'several' | 'any';

/** One coefficient of a list: its name, for how many coders it is made, and how it is worked out of a table. */
export interface Listed<Table> {
  readonly name: CoefficientName;
  readonly coders: CoderNumber;
  readonly of: (table: Table, options: IntervalOptions) => Estimate;
}

const suits: Readonly<Record<CoderNumber, (coders: number) => boolean>> = {
  two: (coders) => coders === 2,
  several: (coders) => coders > 2,
  any: () => true,
};

/** The limits of an interval as far as the coefficient itself can reach: to 1, and for shares not below 0. */
function withinReach(name: CoefficientName, found: Estimate): Estimate {
  const { low, high } = found;
  const least = name === 'percent_agreement' ? 0 : -Infinity;
  return {
    ...found,
    low: low === null ? null : Math.max(least, low),
    high: high === null ? null : Math.min(1, high),
  };
}

/** Works out those coefficients of a list that are made for so many coders; with a code, under its id. */
export function workOut<Table>(
  list: readonly Listed<Table>[],
  table: Table,
  coders: number,
  options: IntervalOptions,
  code?: Category,
): readonly Coefficient[] {
  return list
    .filter((listed) => suits[listed.coders](coders))
    .map(({ name, of }) => ({
      id: code === undefined ? name : `${name}[${code}]`,
      ...withinReach(name, of(table, options)),
    }));
}
