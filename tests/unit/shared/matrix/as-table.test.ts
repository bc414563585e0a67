import { expect, test } from 'vitest';
import { asTable, type PrintedMatrix } from '#shared/matrix/as-table.ts';

const matrix: PrintedMatrix = {
  spec: { totals: 'both' },
  rowAxis: 'Participant',
  attributeNames: ['Type'],
  rows: [
    { label: 'Karen', attributes: ['Rural'] },
    { label: 'Will', attributes: [''] },
  ],
  columns: [{ label: 'Visits' }, { label: 'Plans' }],
  cells: [
    [
      { value: 0, state: 'absent' },
      { value: 1, state: 'present' },
    ],
    [
      { value: 0, state: 'not coded yet' },
      { value: 0, state: 'no source' },
    ],
  ],
  rowTotals: [1, 0],
  columnTotals: [0, 1],
  total: 1,
};

test('a matrix becomes lines; what nobody has looked at is empty and not 0', () => {
  expect(asTable(matrix)).toEqual([
    ['Participant', 'Type', 'Visits', 'Plans', 'Total'],
    ['Karen', 'Rural', '0', '1', '1'],
    ['Will', '', '', '', '0'],
    ['Total', '', '0', '1', '1'],
  ]);
});

test.each([
  ['rows', [5, 5, 5]],
  ['columns', [4, 4, 4, 4]],
  ['none', [4, 4, 4]],
] as const)('totals of %s only', (totals, widths) => {
  expect(asTable({ ...matrix, spec: { totals } }).map((line) => line.length)).toEqual(widths);
});

test('a prompt that was not asked says so, and one that was not found is empty', () => {
  const cells = [
    [
      { value: 0, state: 'not asked' },
      { value: 0, state: 'not found' },
    ],
  ];
  expect(asTable({ ...matrix, cells })[1]).toEqual(['Karen', 'Rural', 'not asked', '', '1']);
});
