import { expect, test } from 'vitest';
import { given } from '#renderer/ui/internal/given.ts';

test('leaves out what is undefined, and nothing else', () => {
  const left = given({ a: undefined, b: null, c: false, d: 0, e: '' });
  expect(Object.keys(left)).toEqual(['b', 'c', 'd', 'e']);
});
