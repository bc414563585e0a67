import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRange, rangeOf } from '#shared/domain/attribute/parse-range.ts';

test.each([
  ['75', '75'],
  ['50-60', '50-60'],
  ['50 – 60', '50-60'],
  ['50—60', '50-60'],
  ['20 to 30', '20-30'],
  ['20 bis 30', '20-30'],
  ['1,200-1,500', '1200-1500'],
  ['$10,000–$12,000', '10000-12000'],
  ['35%-40%', '35-40'],
  ['-5--3', '-5--3'],
  ['-5 to 5', '-5-5'],
  ['5-5', '5-5'],
])('%j is %s', (text, kept) => {
  expect(parseRange(text)).toBe(kept);
});

test.each(['60-50', 'about half', '50-', '-', '', '1-2-3', 'to 5'])('%j is no range', (text) => {
  expect(parseRange(text)).toBeNull();
});

test('a kept range is read again as itself, with the ends it was made of', () => {
  const end = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(end, end, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const kept = parseRange(`${low} to ${high}`);
      expect(parseRange(kept ?? '')).toBe(kept);
      expect(rangeOf(kept ?? '')).toEqual({ low, high });
    }),
  );
  expect(rangeOf('much')).toBeNull();
});
