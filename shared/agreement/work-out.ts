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
    .map(({ name, of }) => ({ id: code === undefined ? name : `${name}[${code}]`, ...of(table, options) }));
}
