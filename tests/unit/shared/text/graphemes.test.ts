import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isValidAnchor } from '#shared/text/anchor.ts';
import {
  graphemeEnd,
  graphemeStart,
  isGraphemeBoundary,
  isSafeAnchor,
  snapToGraphemes,
} from '#shared/text/graphemes.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const boundariesOf = (text: string): ReadonlySet<number> =>
  new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);

/** Pieces that join their neighbours in every way there is, and some that never do. */
const pieces = fc.constantFrom(
  'a',
  '1',
  ' ',
  '\n',
  '\r',
  'é',
  'e\u0301',
  '\u0301',
  'ß',
  '字',
  'か',
  '\u3099',
  'ー',
  '、',
  '👍',
  '👩🏽‍🚀',
  '🇩🇪',
  '🇫',
  '\u200d',
  '1\ufe0f\u20e3',
  '〰️',
  '©',
  '\ud83d',
  '\ude00',

  'क्ष',
  'क्',
  'ि',
  'न',
  'ก',
  'ำ',
  '한',
  '\u1112',
  '\u1161',
  '\u11ab',
  'ا',
  'ّ',
  'م',
  '\u0600',
  '\u0d4e',
  'מ',
  '\u05b8',
);
const texts = fc.array(pieces, { maxLength: 14 }).map((all) => all.join(''));

test('boundaries are those of the whole text, though only a window is looked at', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const expected = boundariesOf(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        expect(isGraphemeBoundary(text, offset), `at ${offset}`).toBe(expected.has(offset));
      }
    }),
    { numRuns: 1500 },
  );
});

test('there are no boundaries outside of the text or between offsets', () => {
  expect([-1, 4, 0.5, Number.NaN].map((offset) => isGraphemeBoundary('abc', offset))).toEqual(
    Array.from({ length: 4 }, () => false),
  );
});

test('snapping goes outwards to the nearest boundaries and not beyond', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), fc.nat(40), (text, one, other) => {
      const start = Math.min(one, other, text.length);
      const end = Math.min(Math.max(one, other), text.length);
      const snapped = snapToGraphemes(text, { start, end });
      expect(isSafeAnchor(text, snapped)).toBe(true);
      expect(snapped.start).toBe(graphemeStart(text, start));
      expect(snapped.end).toBe(start === end ? snapped.start : graphemeEnd(text, end));
      expect(isSafeAnchor(text, { start, end })).toBe(snapped.start === start && snapped.end === end);
    }),
  );
});

test('an anchor that is not valid is not safe', () => {
  expect(isSafeAnchor('abc', { start: 2, end: 4 })).toBe(false);
  expect(isValidAnchor({ start: 2, end: 4 }, 3)).toBe(false);
});

test.each([
  ['marks', `a${'\u0301'.repeat(300_000)}`],
  ['flags', '🇩🇪'.repeat(100_000)],
  ['Devanagari', 'नमस्ते दुनिया '.repeat(30_000)],
])('a question about a long text of %s looks at a window only', (_, text) => {
  const longest = Array.from({ length: 200 }, (_each, index) => Math.floor((text.length * index) / 200));
  const before = performance.now();
  for (const offset of longest) isGraphemeBoundary(text, offset);
  expect(performance.now() - before).toBeLessThan(500);
});
