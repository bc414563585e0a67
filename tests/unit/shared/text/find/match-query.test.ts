import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchQuery } from '#shared/text/find/match-query.ts';
import { parseQuery } from '#shared/text/find/parse-query.ts';
import { isSafeAnchor } from '#shared/text/graphemes.ts';
import { aQuery, someWords } from '#tests/support/transcripts/find-queries.ts';

function found(text: string, written: string, isBegun = false): readonly string[] {
  const query = parseQuery(written, { isBegun });
  if (!query.ok || query.value === null) throw new Error(`${written} can’t be read`);
  return matchQuery(text, query.value).map(({ start, end }) => text.slice(start, end));
}

const said = 'The coach walks; coaches, walking\nwith DATA. We plan a café visit.';

test.each([
  ['coach', ['coach']],
  ['coach*', ['coach', 'coaches']],
  ['coach walks', ['coach', 'walks']],
  ['coach nobody', []],
  ['coach OR nobody', ['coach']],
  ['coach -data', []],
  ['cafe -nobody', ['café']],
  ['"walking with data"', ['walking\nwith DATA']],
  ['"walk* with"', []],
  ['"coach walks coaches"', ['coach walks; coaches']],
  ['coach ~2 data', []],
  ['walking ~1 data', ['walking', 'DATA']],
  ['data ~1 walking', ['walking', 'DATA']],
  ['coach* ~0 walk*', ['coach', 'walks', 'coaches', 'walking']],
  ['"walking data"~1', ['walking', 'DATA']],
  ['walks OR "coach walks"', ['coach walks']],
])('of what was said, %s finds %j', (query, expected) => {
  expect(found(said, query)).toEqual(expected);
});

test.each([
  ['授業を見る。授業・研究する。', '"授業研究"', ['授業・研究']],
  ['授業を見る。授業研究。', '授業', ['授業', '授業']],
  ['授業を見る。研究。', '授業 -研究', []],
  ['مُعَلِّم يزور المدرسة', 'معلم', ['مُعَلِّم']],
  ['يزور المعلمون المدرسة', 'المعلم*', ['المعلمون']],
  ['Straße, STRASSE', 'strasse', ['Straße', 'STRASSE']],
])('in %s, %s finds %j', (text, query, expected) => {
  expect(found(text, query)).toEqual(expected);
});

test('a word that is still being written finds the part of longer ones', () => {
  expect(found('Coaches coach', 'coac', true)).toEqual(['Coac', 'coac']);
  expect(found('Coaches coach', '"coac"', true)).toEqual([]);
});

const texts = fc
  .array(fc.tuple(fc.constantFrom<string>(...someWords), fc.constantFrom(' ', ', ', '. ', '\n', ' — ')), {
    maxLength: 14,
  })
  .map((parts) => parts.flat().join(''));

test('what is found is whole, in order, and never inside another', () => {
  fc.assert(
    fc.property(texts, aQuery, (text, query) => {
      const anchors = matchQuery(text, query);
      for (const [at, anchor] of anchors.entries()) {
        const before = anchors[at - 1];
        expect(isSafeAnchor(text, anchor)).toBe(true);
        expect(anchor.end).toBeGreaterThan(before?.end ?? 0);
        expect(anchor.start).toBeGreaterThan(before?.start ?? -1);
      }
    }),
  );
});

test('both of two words are met where each is, either where one is, and one without the other where that one is missing', () => {
  fc.assert(
    fc.property(texts, aQuery, aQuery, (text, one, other) => {
      const meets = (query: typeof one): boolean => matchQuery(text, query).length > 0;
      const both = { kind: 'all', parts: [one, other], without: [] } as const;
      const either = { kind: 'any', parts: [one, other] } as const;
      const without = { kind: 'all', parts: [one], without: [other] } as const;
      expect(meets(both)).toBe(meets(one) && meets(other));
      expect(meets(either)).toBe(meets(one) || meets(other));
      expect(meets(without)).toBe(meets(one) && !meets(other));
    }),
  );
});
