import { expect, test } from 'vitest';
import { codeSets, distinctUnits } from '#shared/agreement/table/coded-sets.ts';
import { expandSetTable } from '#shared/agreement/table/expand-set-table.ts';

const table = {
  ratings: [
    [['b', 'a'], [], null, ['a', 'b', 'a']],
    [['b'], ['a'], [], ['b']],
  ],
  categories: ['a', 'b', 'unused'],
};

test('each code of the book has a table of applied, not applied and not rated', () => {
  expect(expandSetTable({ ...table, unitCounts: [1, 2, 3, 4] })).toEqual([
    {
      code: 'a',
      table: {
        categories: [0, 1],
        ratings: [
          [1, 0, null, 1],
          [0, 1, 0, 0],
        ],
        unitCounts: [1, 2, 3, 4],
      },
    },
    {
      code: 'b',
      table: {
        categories: [0, 1],
        ratings: [
          [1, 0, null, 1],
          [1, 0, 0, 1],
        ],
        unitCounts: [1, 2, 3, 4],
      },
    },
    {
      code: 'unused',
      table: {
        categories: [0, 1],
        ratings: [
          [0, 0, null, 0],
          [0, 0, 0, 0],
        ],
        unitCounts: [1, 2, 3, 4],
      },
    },
  ]);
  expect(expandSetTable({ ratings: [[['x']]] })).toEqual([
    { code: 'x', table: { categories: [0, 1], ratings: [[1]] } },
  ]);
});

test('the distinct units of a table are the same table, shorter', () => {
  const distinct = distinctUnits(codeSets(table));
  expect(distinct.unitCounts?.toSorted((a, b) => a - b)).toEqual([1, 1, 2]);
  expect(codeSets(distinct).table.units).toBe(4);
  expect(distinctUnits(codeSets(distinct))).toEqual(distinct);
});
