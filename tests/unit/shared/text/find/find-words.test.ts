import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from '#shared/text/find/find-words.ts';
import { indexWords } from '#shared/text/find/index-words.ts';
import { fold, foldForIndex } from '#shared/text/fold.ts';
import { isSafeAnchor } from '#shared/text/graphemes.ts';

const found = (text: string, query: string, prefix = false): readonly string[] =>
  findWords(text, query, { prefix }).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Learning walks; learning, WALKS. Walk', 'walks', ['walks', 'WALKS']],
  ['Learning walks; learning, WALKS. Walk', '"learning walks"', ['Learning walks', 'learning, WALKS']],
  ['Learning walks', '“learning walks”', ['Learning walks']],
  ['walks of learning', '"learning walks"', []],
  ['naïve café, cafe\u0301', 'CAFE naive', ['naïve', 'café', 'cafe\u0301']],
  ['I don’t. Dont!', "don't", ['don’t']],
  ['東京と東京都、京東', '東京', ['東京', '東京']],
  ['かき がき ｶﾞｷ ガキ', 'ガキ', ['ｶﾞｷ', 'ガキ']],
  ['한국 한국 한', '한국', ['한국', '한국']],
  ['היו"ר משה', 'היו"ר', ['היו"ר']],
  ['STRASSE straße', 'strasse', ['STRASSE', 'straße']],
  ['nothing here', '… “ ”', []],
])('in %j %j finds %j', (text, query, expected) => {
  expect(found(text, query)).toEqual(expected);
});

test.each([
  ['Teachers teach', 'teach', ['Teach', 'teach']],
  ['Teachers teach', '"teach"', ['teach']],
  ['oﬃce of', 'of', ['oﬃ', 'of']],
  ['한국어', '하', ['한']],
])('by its beginning, in %j %j finds %j', (text, query, expected) => {
  expect(found(text, query, true)).toEqual(expected);
});

const texts = fc.string({ unit: 'grapheme', maxLength: 40 });
const wordsOf = (text: string): readonly string[] => {
  const folded = fold(text);
  return indexWords(folded).map(({ start, end }) => folded.slice(start, end));
};
/** What a query without quotes asks for: each of its words, which may be several to an index. */
const termsOf = (query: string): readonly (readonly string[])[] =>
  query
    .split(/\s+/u)
    .map(wordsOf)
    .filter(({ length }) => length > 0);

test('what is found is safe, in order, and folds to what was asked for', () => {
  fc.assert(
    fc.property(texts, texts, fc.boolean(), (text, written, prefix) => {
      const query = written.replaceAll(/["“”„«»]/gu, ' ');
      const terms = termsOf(query);
      const anchors = findWords(text, query, { prefix });
      expect(anchors.every((anchor) => isSafeAnchor(text, anchor))).toBe(true);
      expect(anchors.every(({ start }, at) => at === 0 || start >= (anchors[at - 1]?.start ?? 0))).toBe(true);
      for (const { start, end } of anchors) {
        const words = wordsOf(text.slice(start, end)).join(' ');
        expect(
          terms.some((term) => (prefix ? words.startsWith(term.join(' ')) : words === term.join(' '))),
        ).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('every word of a text is found in it, and by the index', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Learning', 'walks', 'Ünité', '東京', 'ガラス', 'שָׁלוֹם', '한국'), {
        minLength: 1,
      }),
      (words) => {
        const text = words.join(', ');
        for (const word of words) {
          expect(found(text, word)).toHaveLength(words.filter((other) => other === word).length);
          const phrase = wordsOf(word).join(' ').normalize('NFC');
          expect(foldForIndex(text).replaceAll(/\s+/g, ' ')).toContain(phrase);
        }
      },
    ),
  );
});
