import { expect, test } from 'vitest';
import { hasPointBeforeThree, pointsMayPartThousands } from '#shared/domain/attribute/ambiguous-points.ts';

test.each([
  [['12.400', '9.300', '31.000', '14.999'], true],
  [['12.400', 'Not shared', '900'], true],
  [['3.125', '2.870', '4.000'], false],
  [['12.400', '9.31'], false],
  [['0.125', '12.400'], false],
  [['1.200.000', '12.400'], false],
  [['12,400', '9,300'], false],
  [['12400'], false],
  [[], false],
])('in %j a point may part thousands: %s', (texts, expected) => {
  expect(pointsMayPartThousands(texts)).toBe(expected);
});

test.each([
  [' 12.400 ', true],
  ['-9.300', true],
  ['0.300', false],
  ['1234.500', false],
  ['12.40', false],
])('“%s” has its point before three digits: %s', (text, expected) => {
  expect(hasPointBeforeThree(text)).toBe(expected);
});
