import { expect, test } from 'vitest';
import { initials } from '#shared/domain/coder/initials.ts';

test.each([
  ['Coder A', 'CA'],
  ['Zoë', 'Z'],
  ['anna maria kern', 'AK'],
  ['مريم', 'م'],
  ['さくら 田中', 'さ田'],
  ['👩🏽‍🏫 teacher', '👩🏽‍🏫T'],
])('%s is %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
