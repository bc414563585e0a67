import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingWords } from '#shared/domain/episode/opening-words.ts';

test.each([
  ['short words stay', 'So, we go in pairs.', 'So, we go in pairs.'],
  ['lines become one', '  So,\n\n we  go. ', 'So, we go.'],
  [
    'the next turn is left out',
    'We read each other what we wrote, word for word.\nInterviewer: And then?',
    'We read each other what we wrote, word for word.',
  ],
  ['nothing stays nothing', ' \n ', ''],
])('%s', (_what, text, words) => {
  expect(openingWords(text)).toBe(words);
});

test('a stretch is cut to 160 code units and never inside a character', () => {
  expect(openingWords(`${'a'.repeat(159)}👩‍🏫 and more`)).toBe('a'.repeat(159));
});

test('the words are always a beginning of the text on one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const words = openingWords(text);
      expect(words.length).toBeLessThanOrEqual(160);
      expect(text.replaceAll(/\s+/gu, ' ').trim().startsWith(words)).toBe(true);
    }),
  );
});
