import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterDistance } from '#shared/text/recognise-turns/labels/letter-distance.ts';

test.each([
  ['anna', 'anna', 0],
  ['john', 'jon', 1],
  ['jhon', 'john', 1],
  ['participant', 'parttcipnt', 2],
  ['abc', 'xyz', 3],
  ['', 'ab', 2],
])('%s is %s after so many changes: %d', (one, other, distance) => {
  expect(letterDistance(one, other, 5)).toBe(distance);
  expect(letterDistance(other, one, 5)).toBe(distance);
});

test('one change is one, and more than asked for is only told to be more', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
  fc.assert(
    fc.property(words, fc.nat(), (word, place) => {
      const at = place % (word.length + 1);
      expect(letterDistance(word, `${word.slice(0, at)}x${word.slice(at)}`, 3)).toBe(1);
    }),
  );
  fc.assert(
    fc.property(words, words, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
      const whole = letterDistance(one, other, 50);
      expect(Math.min(letterDistance(one, other, most), most + 1)).toBe(Math.min(whole, most + 1));
    }),
  );
});
