import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '#shared/text/count-words.ts';
import { isSafeAnchor } from '#shared/text/graphemes.ts';
import { wordAt, wordEndAfter, wordStartBefore } from '#shared/text/words.ts';

const wordHere = (marked: string): string => {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { start, end } = wordAt(text, offset);
  return text.slice(start, end);
};

test.each([
  ['|learning walks', 'learning'],
  ['lear|ning walks', 'learning'],
  ['learning| walks', 'learning'],
  ['learning |walks', 'walks'],
  ['walks.| Then', ''],
  [' | ', ''],
  ["don't do|n't", "don't"],
  ['co|-teaching', 'co-teaching'],
  ['3|.5 of', '3.5'],
  ['cafe|\u0301 x', 'cafe\u0301'],
  ['東京|タワーへ行く', '東京タワー'],
  ['へ行|く', '行く'],
  ['ไปโรง|เรียน', 'โรงเรียน'],
  ['👍|', ''],
])('at %j stands %j', (marked, word) => {
  expect(wordHere(marked)).toBe(word);
});

test('going on word by word meets every word end, and coming back every start', () => {
  const text = "So, we don't: 3.5 «walks»";
  const ends: number[] = [];
  for (let at = 0; at < text.length;) ends.push((at = wordEndAfter(text, at)));
  const starts: number[] = [];
  for (let at = text.length; at > 0;) starts.push((at = wordStartBefore(text, at)));
  expect(ends).toEqual([2, 6, 12, 17, 24, 25]);
  expect(starts).toEqual([19, 14, 7, 4, 0]);
});

test('words are safe, hold a word or nothing, and lead on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(60), (text, where) => {
      const offset = Math.min(where, text.length);
      const word = wordAt(text, offset);
      expect(isSafeAnchor(text, word) || word.start === word.end).toBe(true);
      expect(countWords(text.slice(word.start, word.end)) > 0).toBe(word.start < word.end);
      expect(wordEndAfter(text, offset) > offset || offset === text.length).toBe(true);
      expect(wordStartBefore(text, offset) < offset || offset === 0).toBe(true);
    }),
  );
});
