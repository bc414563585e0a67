import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldGrid } from '#shared/matrix/fold-grid.ts';

const values = [
  [1, 0, 1],
  [1, 1, 0],
  [0, 0, 1],
];

test('rows that are gathered say of how many of them something holds', () => {
  expect(foldGrid({ values }, [[0, 1], [2], []], null)).toEqual({
    values: [
      [2, 1, 1],
      [0, 0, 1],
      [0, 0, 0],
    ],
    rowTotals: [4, 1, 0],
    columnTotals: [2, 1, 2],
    total: 5,
  });
});

test('columns are gathered in the same way', () => {
  const grid = foldGrid({ values }, null, [[0, 2], [1]]);
  expect(grid.values).toEqual([
    [2, 0],
    [1, 1],
    [1, 0],
  ]);
  expect(grid.columnTotals).toEqual([4, 1]);
});

test('however rows are parted into groups, the totals of the columns stay', () => {
  const grids = fc
    .record({
      height: fc.nat(8),
      width: fc.nat(6),
      parts: fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
    })
    .chain(({ height, width, parts }) =>
      fc.record({
        parts: fc.constant(parts),
        grid: fc.array(fc.array(fc.nat(1), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      }),
    );
  fc.assert(
    fc.property(grids, ({ grid, parts }) => {
      const groups = [0, 1, 2, 3].map((part) => [...grid.keys()].filter((row) => parts[row] === part));
      const whole = foldGrid({ values: grid }, null, null);
      const folded = foldGrid({ values: grid }, groups, null);
      expect(folded.columnTotals).toEqual(whole.columnTotals);
      expect(folded.total).toBe(whole.total);
    }),
  );
});
