import { expect, test } from 'vitest';
import { spreadLines } from '#renderer/features/participants/sample/spread-words.ts';

const spread = {
  of: 28,
  known: 24,
  counts: [
    { label: 'Rural', count: 12 },
    { label: 'Urban', count: 12 },
  ],
  numbers: null,
  dates: null,
  missing: [{ label: 'Not shared', count: 3 }],
  blank: 1,
};

test('counts come with their share of those who are known, reasons and blanks without', () => {
  const sample = {
    ...spread,
    of: 15,
    known: 9,
    counts: [{ label: 'Rural', count: 9 }],
    missing: [],
    blank: 6,
  };
  expect(
    spreadLines('category', spread, sample).map(({ label, pool, sample: some }) => [label, pool, some]),
  ).toEqual([
    ['Rural', '12 (50%)', '9 (100%)'],
    ['Urban', '12 (50%)', '0 (0%)'],
    ['Not shared', '3', '0'],
    ['Nothing recorded', '1', '6'],
  ]);
});

test('numbers are told by their middle and their ends', () => {
  const numbers = {
    ...spread,
    counts: null,
    numbers: { median: 38.75, low: 0, high: 1200 },
    missing: [],
    blank: 0,
  };
  expect(spreadLines('range', numbers, null).map(({ label, pool, sample }) => [label, pool, sample])).toEqual(
    [
      ['Known', '24', ''],
      ['Median (lowest to highest)', '38.75 (0 to 1,200)', ''],
    ],
  );
});
