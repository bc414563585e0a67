import { expect, test } from 'vitest';
import { leadingTime, trailingTime } from '#shared/text/recognise-turns/time-mark.ts';

test.each([
  ['00:12 Anna', 12, '00:12 '],
  ['[00:01] so', 1, '[00:01] '],
  ['(06.46)', 406, '(06.46)'],
  ['0:02:36.9', 156.9, '0:02:36.9'],
  ['01:02:03,250 Anna', 3723.25, '01:02:03,250 '],
  ['86:26', 5186, '86:26'],
  ['*1:40 = I1:', 100, '*1:40 = '],
  ['1.42.30 K:', 6150, '1.42.30 '],
  ['5.00\tY', 300, '5.00\t'],
  ['#00:01:02-3# so', 62.3, '#00:01:02-3# '],
  ['0:0:0.0 --> 0:0:3.4', 0, '0:0:0.0 --> 0:0:3.4'],
  ['@0:04 - Anna', 4, '@0:04 - '],
  ['TC\t00:00:04.370 - 00:00:06.000', 4.37, 'TC\t00:00:04.370 - 00:00:06.000'],
  ['¤<4370>Anna', 4.37, '¤<4370>'],
  ['[00:00:01.12] - Anna', 1.12, '[00:00:01.12] - '],
])('%j begins with the second %d, written %j', (words, seconds, written) => {
  const found = leadingTime(words);
  expect(found?.at).toBe(seconds * 1000);
  expect(words.slice(0, found?.length)).toBe(written);
});

test.each(['9.30 I woke', '12.05.2023', '2023:10:12', '00:99', '1:75:00', 'at 9:30', '3,50', '1. So'])(
  '%j begins with no time',
  (words) => {
    expect(leadingTime(words)).toBeNull();
  },
);

test.each([
  ['Anna (00:31)', 31, 'Anna'],
  ['Anna   0:03', 3, 'Anna'],
  ['Anna Beck [1:02:03]', 3723, 'Anna Beck'],
  ['Anna | 00:12', 12, 'Anna |'],
])('%j ends with the second %d behind %j', (words, seconds, name) => {
  const found = trailingTime(words);
  expect(found?.at).toBe(seconds * 1000);
  expect(words.slice(0, -(found?.length ?? 0)).trim()).toBe(name);
});

test.each(['Anna (ABC)', 'Anna 3', 'costs 3.50', ''])('%j ends with no time', (words) => {
  expect(trailingTime(words)).toBeNull();
});
