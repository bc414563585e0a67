import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPhrase } from '#shared/text/find/find-phrase.ts';
import { fold, foldWithMap } from '#shared/text/fold.ts';
import { isSafeAnchor } from '#shared/text/graphemes.ts';

const quotations = (text: string, phrase: string): readonly string[] =>
  findPhrase(text, foldWithMap(text), phrase).map(({ start, end }) => text.slice(start, end));

test.each([
  ['case and accents', 'Élan, elan, ELAN', 'elan', ['Élan', 'elan', 'ELAN']],
  ['inside words', 'unlearning learning', 'learn', ['learn', 'learn']],
  ['over a line end', 'learning\nwalks', 'ng wa', ['ng\nwa']],
  ['a space alone finds nothing', 'a b c', ' ', []],
  ['nothing finds nothing', 'a b c', '', []],
  ['without overlap', 'aaaa', 'aa', ['aa', 'aa']],
  ['Japanese', '授業を見る。授業研究。', '授業', ['授業', '授業']],
  ['Arabic without its vowel points', 'مُعَلِّم و معلم', 'معلم', ['مُعَلِّم', 'معلم']],
  ['kinds of quotes', 'the “pilot” year', '"pilot"', ['“pilot”']],
  ['a letter that folds into two, whole', 'Straße', 'stras', ['Straß']],
])('%s', (_what, text, phrase, expected) => {
  expect(quotations(text, phrase)).toEqual(expected);
});

test('whatever is found reads as the phrase, is whole, in order and apart', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      (text, phrase) => {
        const found = findPhrase(text, foldWithMap(text), phrase);
        for (const [index, anchor] of found.entries()) {
          expect(isSafeAnchor(text, anchor)).toBe(true);
          expect(fold(text.slice(anchor.start, anchor.end))).toContain(fold(phrase));
          expect(anchor.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        }
      },
    ),
  );
});
