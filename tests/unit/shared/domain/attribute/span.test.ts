import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conditionValueInWords, liesIn, parseSpan, spanInWords } from '#shared/domain/attribute/span.ts';

test.each([
  ['from 15000 to 100000', { from: '15000', to: '100000' }],
  ['From 15,000', { from: '15000', to: null }],
  ['to -3.5', { from: null, to: '-3.5' }],
  ['from 10 to 5', null],
  ['from many', null],
  ['10', null],
  ['', null],
])('“%s” is read as %j', (text, span) => {
  expect(parseSpan(text)).toEqual(span);
});

test.each([
  ['20', 'from 20 to 30', true],
  ['50-60', 'from 50 to 60', true],
  ['50-60', 'from 55', false],
  ['Rural', 'from 1', false],
])('%s lies %s: %s', (kept, span, isIn) => {
  const read = parseSpan(span);
  expect(read !== null && liesIn(kept, read)).toBe(isIn);
});

test('what is written of a span is read as the same', () => {
  fc.assert(
    fc.property(fc.option(fc.integer()), fc.option(fc.nat()), (from, more) => {
      const to = more === null ? null : String((from ?? 0) + more);
      const span = { from: from === null ? null : String(from), to };
      expect(parseSpan(spanInWords(span))).toEqual(from === null && to === null ? null : span);
    }),
  );
});

test.each([
  ['from 15000 to 100000', 'from 15,000 to 100,000'],
  ['from 0.5', '0.5 or more'],
  ['to 100000', 'up to 100,000'],
  ['Not shared', 'Not shared'],
])('“%s” is told as “%s”', (value, words) => {
  expect(conditionValueInWords(value)).toBe(words);
});
