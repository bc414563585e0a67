import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '#shared/text/count-words.ts';

test.each([
  ['', 0],
  [' \n\t … — 👍 ', 0],
  ['One two\nthree', 3],
  ["I don't think it’s O'Brien's", 5],
  ["'quoted' rock 'n' roll", 4],
  ['co-teaching, well-being; re- and -ing', 5],
  ['on the one hand—on the other', 7],
  ['3.5 of 1,000 in 2021.', 5],
  ['naïve cafe\u0301 Zürich', 3],
  ['learning\u00adwalks', 1],
  ["L'été à l’école", 3],
  ['l·l, paral·lel', 2],
  ['היו"ר משה "שלום"', 3],
  ['السلام عليكم', 2],
  ['नमस्ते दुनिया', 2],
  ['東京タワー', 5],
  ['ICT教育 2022年', 5],
  ['한국어 교육', 2],
  ['P10: yes_no', 3],
  ['𝒳𝒴 x', 2],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('texts put side by side add up', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(countWords(`${a}\n${b}`)).toBe(countWords(a) + countWords(b));
    }),
  );
});
