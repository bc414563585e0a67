import { expect, test } from 'vitest';
import { guessShape } from '#shared/domain/attribute/guess-shape.ts';

test.each([
  ['yes/no', ['Yes', 'no', '', 'Y']],
  ['number', ['1,200', '15', 'Not shared']],
  ['number', ['1', '0', '1']],
  ['range', ['50', '50-60', 'Not asked']],
  ['date', ['2024-03-14', '3/4/2024']],
  ['text', ['Leader of a small district', 'Someone else']],
  ['text', ['', 'Not shared']],
  ['text', ['Ann', 'Ben', 'Cem']],
] as const)('%s for %j', (type, texts) => {
  expect(guessShape(texts)).toEqual({ type, categories: [] });
});

test('few words that come again are categories, in the order in which they come', () => {
  expect(guessShape(['Urban', 'Rural', 'urban', 'Rural', 'Not known'])).toEqual({
    type: 'category',
    categories: ['Urban', 'Rural'],
  });
});
