import { expect, test } from 'vitest';
import { wordLikeness } from '#shared/protocol/word-likeness.ts';

test.each([
  ['coach', 'coach', 1],
  ['coach', 'coaches', 0.85],
  ['coaching', 'coaches', 0.85],
  ['day', 'days', 0.85],
  ['besuch', 'unterrichtsbesuch', 0.7],
  ['plan', 'plant', 0.85],
])('%s and %s can pass for one word', (one, other, expected) => {
  expect(wordLikeness(one, other)).toBe(expected);
  expect(wordLikeness(other, one)).toBe(expected);
});

test.each([
  ['some', 'something'],
  ['time', 'team'],
  ['do', 'does'],
  ['house', 'horse'],
  ['', 'a'],
])('%s and %s can’t', (one, other) => {
  expect(wordLikeness(one, other)).toBe(0);
});
