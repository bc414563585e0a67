import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesOfLines } from '#renderer/features/participants/names-of-lines.ts';

test.each([
  ['Ida\nOlive', ['Ida', 'Olive']],
  ['  Ida \r\n\r\n Olive\tJune', ['Ida', 'Olive', 'June']],
  ['Ida\nIDA\nida ', ['Ida']],
  ['Mary   Ann', ['Mary Ann']],
  ['سارة\n田中', ['سارة', '田中']],
  ['\n \t', []],
])('the names in %j', (text, names) => {
  expect(namesOfLines(text)).toEqual(names);
});

test('names are one line, trimmed, not empty, each only once, and stay so', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\t', 'é') }), (text) => {
      const names = namesOfLines(text);
      expect(namesOfLines(names.join('\n'))).toEqual(names);
      expect(names.every((name) => name !== '' && name === name.trim() && !name.includes('\n'))).toBe(true);
    }),
  );
});
