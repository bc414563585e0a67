import { expect, test } from 'vitest';
import { codeTable } from '#shared/agreement/table/coded-table.ts';

test('equal units come together, in an order of their own; units without a rating go', () => {
  const ratings = [
    ['b', 'a', null, 'b', 'a', null],
    ['a', null, 'a', 'a', 'b', null],
  ];
  expect(codeTable({ ratings })).toEqual({
    categories: ['a', 'b'],
    listed: false,
    coders: 2,
    units: 5,
    patterns: [
      { codes: [-1, 0], tally: { codes: [0], times: [1] }, ratings: 1, count: 1 },
      { codes: [0, -1], tally: { codes: [0], times: [1] }, ratings: 1, count: 1 },
      { codes: [0, 1], tally: { codes: [0, 1], times: [1, 1] }, ratings: 2, count: 1 },
      { codes: [1, 0], tally: { codes: [0, 1], times: [1, 1] }, ratings: 2, count: 2 },
    ],
  });
});

test('codes without a list stand in order: numbers by value, then words', () => {
  expect(codeTable({ ratings: [['b', 10, 'B', 2, -1, 'a']] }).categories).toEqual([-1, 2, 10, 'B', 'a', 'b']);
  expect(codeTable({ ratings: [['b']], categories: ['b', 'a'] })).toMatchObject({
    categories: ['b', 'a'],
    listed: true,
  });
});

test('many coders and codes do not run into one another', () => {
  const units = Array.from({ length: 500 }, (_, unit) => unit);
  const ratings = Array.from({ length: 12 }, (_, coder) => units.map((unit) => (unit * (coder + 7)) % 499));
  expect(codeTable({ ratings }).patterns).toHaveLength(499);
});
