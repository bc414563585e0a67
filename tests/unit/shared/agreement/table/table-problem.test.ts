import { expect, test } from 'vitest';
import type { RatingsTable } from '#shared/agreement/table/coder-table.ts';
import { ratingsTableProblem, setTableProblem } from '#shared/agreement/table/table-problem.ts';

test.each<[string | null, RatingsTable]>([
  [null, { ratings: [] }],
  [
    null,
    {
      ratings: [
        ['a', null],
        [1, 'a'],
      ],
      categories: ['b', 'a', 1],
      unitCounts: [0, 3],
    },
  ],
  ['Coder 1 has 2 units and coder 3 has 1.', { ratings: [['a', 'b'], ['a', 'b'], ['a']] }],
  ['There are 1 units and 2 counts of units.', { ratings: [['a']], unitCounts: [1, 1] }],
  ['A unit can’t stand for -1 units.', { ratings: [['a']], unitCounts: [-1] }],
  ['A unit can’t stand for 1.5 units.', { ratings: [['a']], unitCounts: [1.5] }],
  ['A code is neither a word nor a number.', { ratings: [[Number.NaN]] }],
  ['A code is neither a word nor a number.', { ratings: [[1]], categories: [1, Infinity] }],
  ['The code “a” is listed twice.', { ratings: [['a']], categories: ['a', 'b', 'a'] }],
  ['The number 1 and the word “1” are both codes and read the same.', { ratings: [[1, '1']] }],
  ['The code “c” isn’t in the list of codes.', { ratings: [['a', 'c']], categories: ['a', 'b'] }],
])('%s', (problem, table) => {
  expect(ratingsTableProblem(table)).toBe(problem);
  const sets = {
    ...table,
    ratings: table.ratings.map((row) => row.map((code) => (code === null ? null : [code]))),
  };
  expect(setTableProblem(sets)).toBe(problem);
});
