import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isValidAnchor } from '#shared/text/anchor.ts';
import { fold, foldForIndex, foldWithMap, toOriginal } from '#shared/text/fold.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

test.each([
  ['Über Straße', 'uber strasse'],
  ['CAFE\u0301 café', 'cafe cafe'],
  ['İstanbul ısı', 'istanbul isi'],
  ['ΣΊΣΥΦΟΣ σίσυφος', 'σισυφοσ σισυφοσ'],
  ['ﬁne ＡＢＣ ｶﾞ', 'fine abc カ\u3099'],
  ['“don’t” — ‘x’', `"don't" - 'x'`],
  ['a\u00a0b\tc\nd', 'a b c d'],
  ['שָׁלוֹם مُعَلِّم', 'שלום معلم'],
  ['learn\u00ading\u200e', 'learning'],
  ['かが', 'かか\u3099'],
  ['Łódź Ærø þing', 'lodz aero thing'],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(foldWithMap(text).folded).toBe(folded);
});

test('folding again changes nothing, and pieces fold alike apart and together', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), texts, (a, b) => {
      expect(fold(fold(a))).toBe(fold(a));
      expect(foldWithMap(b).folded).toBe(fold(b));
      expect(fold(`${a}\n${b}`)).toBe(`${fold(a)} ${fold(b)}`);
    }),
  );
});

test('the way back never turns round and stays in the text', () => {
  fc.assert(
    fc.property(texts, fc.nat(60), fc.nat(60), (text, one, other) => {
      const source = foldWithMap(text);
      expect(source.origins).toHaveLength(source.folded.length + 1);
      expect(source.origins.every((origin, at) => at === 0 || origin >= (source.origins[at - 1] ?? 0))).toBe(
        true,
      );
      const start = Math.min(one, other, source.folded.length);
      const end = Math.min(Math.max(one, other), source.folded.length);
      const anchor = toOriginal(source, { start, end });
      expect(isValidAnchor(anchor, text.length)).toBe(true);
      expect(fold(text.slice(anchor.start, anchor.end))).toContain(source.folded.slice(start, end));
    }),
  );
});

test('a stretch comes back with the accents behind it', () => {
  const source = foldWithMap('a cafe\u0301 b');
  expect(toOriginal(source, { start: 2, end: 6 })).toEqual({ start: 2, end: 7 });
});

test.each([
  ['東京タワー', ' 東  京  タ  ワ  ー '],
  ['ガキ ABC', ' ガ  キ  abc'],
  ['ไทย', ' ไ  ท  ย '],
  ['한국', '한국'],
])('%j is indexed as %j', (text, indexed) => {
  expect(foldForIndex(text)).toBe(indexed);
});

test('every character folds as it does with the way back, and none before the Thai ones stands alone', () => {
  const characters = Array.from({ length: 0x2_00_00 }, (_, point) => String.fromCodePoint(point));
  expect(characters.filter((character) => fold(character) !== foldWithMap(character).folded)).toEqual([]);
  const early = characters.slice(0, 0x0e_00);
  expect(early.filter((character) => foldForIndex(character) !== fold(character).normalize('NFC'))).toEqual(
    [],
  );
});
