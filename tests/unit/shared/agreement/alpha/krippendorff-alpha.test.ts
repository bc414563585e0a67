import { expect, test } from 'vitest';
import { krippendorffAlphaInterval } from '#shared/agreement/alpha/krippendorff-alpha-interval.ts';
import { krippendorffAlphaNominal } from '#shared/agreement/alpha/krippendorff-alpha-nominal.ts';
import { krippendorffAlphaRatio } from '#shared/agreement/alpha/krippendorff-alpha-ratio.ts';
import { defaultIntervals } from '#shared/agreement/interval-options.ts';
import { codeTable } from '#shared/agreement/table/coded-table.ts';

/** Of all samples of so many units, the share in which both of the first two turn up is what has an alpha. */
test.each([
  [
    'two units',
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    1 / 2,
  ],
  [
    'two units and one that a single coder rated',
    [
      ['a', 'b', 'a'],
      ['a', 'b', null],
    ],
    15 / 27,
  ],
])('a sample without two different values is dropped and counted: %s', (_, ratings, share) => {
  const { value, low, high, method } = krippendorffAlphaNominal(codeTable({ ratings }), defaultIntervals);
  expect({ value, low, high }).toEqual({ value: 1, low: 1, high: 1 });
  const dropped = method?.kind === 'bootstrap' ? method.dropped : 0;
  expect(Math.abs(dropped / defaultIntervals.draws - share)).toBeLessThan(0.025);
});

const valueOf = (
  alpha: typeof krippendorffAlphaInterval,
  ratings: readonly (readonly number[])[],
): number | null => alpha(codeTable({ ratings }), { ...defaultIntervals, draws: 0 }).value;

const plain = [
  [1, 2, 3, 4, 4],
  [1, 3, 3, 4, 2],
];

test.each([1e-300, 1e300, 0.1])('numbers %d times as large have the same alpha', (factor) => {
  const scaled = plain.map((row) => row.map((number) => number * factor));
  expect(valueOf(krippendorffAlphaInterval, scaled)).toBeCloseTo(
    valueOf(krippendorffAlphaInterval, plain) ?? 0,
    9,
  );
  expect(valueOf(krippendorffAlphaRatio, scaled)).toBeCloseTo(valueOf(krippendorffAlphaRatio, plain) ?? 0, 9);
});

test('numbers far from zero lose nothing, and the whole range of numbers fits', () => {
  const far = plain.map((row) => row.map((number) => number + 2 ** 52));
  expect(valueOf(krippendorffAlphaInterval, far)).toBeCloseTo(
    valueOf(krippendorffAlphaInterval, plain) ?? 0,
    12,
  );
  const most = Number.MAX_VALUE;
  expect(
    valueOf(krippendorffAlphaInterval, [
      [-most, most],
      [-most, most],
    ]),
  ).toBe(1);
  expect(
    valueOf(krippendorffAlphaRatio, [
      [0, 5e-324, most],
      [0, 5e-324, most],
    ]),
  ).toBe(1);
});

test('zero is as far as can be from any amount', () => {
  expect(
    valueOf(krippendorffAlphaRatio, [
      [0, 1],
      [1, 0],
    ]),
  ).toBeCloseTo(-0.5, 12);
});
