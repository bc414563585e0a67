import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '#shared/domain/attribute/parse-number.ts';

test.each([
  ['12', '12'],
  ['-3,5', '-3.5'],
  ['+4', '4'],
  ['−7', '-7'],
  ['007', '7'],
  ['0.50', '0.50'],
  ['1,200', '1200'],
  ['1 200', '1200'],
  ['1\u00a0200', '1200'],
  ['1\u202f200\u202f000', '1200000'],
  ['1’200', '1200'],
  ['1,234,567.8', '1234567.8'],
  ['1.234.567', '1234567'],
  ['1.234,56', '1234.56'],
  ['1.200', '1.200'],
  ['0,125', '0.125'],
  ['12,34', '12.34'],
  ['12 %', '12'],
  ['12.5%', '12.5'],
  ['$13,000', '13000'],
  ['€ 13 000', '13000'],
])('%j is %s', (text, kept) => {
  expect(parseNumber(text)).toBe(kept);
});

test.each(['', 'many', '12 or so', '1,20,000', '1 20', '50-60', '1..2', '1e5', '٣', '--1', '%'])(
  '%j is no number',
  (text) => {
    expect(parseNumber(text)).toBeNull();
  },
);

test('what is kept is a number, is read again as itself, and is the number that was written with its thousands parted', () => {
  fc.assert(
    fc.property(fc.integer(), (number) => {
      const kept = parseNumber(number.toLocaleString('en'));
      expect(Number(kept)).toBe(number);
      expect(parseNumber(kept ?? '')).toBe(kept);
    }),
  );
});
