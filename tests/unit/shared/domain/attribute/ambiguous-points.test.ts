import { expect, test } from 'vitest';
import {
  hasPointBeforeThree,
  pointsMayPartThousands,
  bothReadings,
} from '#shared/domain/attribute/ambiguous-points.ts';

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

test.each([
  ['12.400', { thousands: '12400', decimals: '12.4' }],
  ['+100.000', { thousands: '100000', decimals: '100' }],
  ['-9.301', { thousands: '-9301', decimals: '-9.301' }],
  ['12.40', null],
  ['12,400', null],
])('%s may be %j', (text, both) => {
  expect(bothReadings(text)).toEqual(both);
});
