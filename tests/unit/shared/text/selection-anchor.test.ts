import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchor } from '#shared/text/anchor.ts';
import { isSafeAnchor, snapToGraphemes } from '#shared/text/graphemes.ts';
import { selectionAnchor, spokenFrom, spokenTo } from '#shared/text/selection-anchor.ts';

/** A transcript of two turns with a label before each. */
const text = 'A: We walk the rooms. \n\nB:  Oh, good.\n';
const turns = [
  { start: 3, end: 22 },
  { start: 26, end: 37 },
];

const said = (anchor: Anchor | null): string | null =>
  anchor === null ? null : text.slice(anchor.start, anchor.end);

describe('selectionAnchor', () => {
  test.each([
    ['words as they are', { start: 3, end: 10 }, 'We walk'],
    ['white space at both ends', { start: 5, end: 11 }, 'walk'],
    ['white space at the end of the turn', { start: 14, end: 22 }, 'rooms.'],
    ['from the end of a turn into the next', { start: 21, end: 32 }, 'Oh,'],
    ['from a label', { start: 0, end: 5 }, 'We'],
    ['into a label', { start: 14, end: 25 }, 'rooms.'],
    ['over a label', { start: 14, end: 31 }, 'rooms. \n\nB:  Oh,'],
    ['a label alone', { start: 22, end: 26 }, null],
    ['white space alone', { start: 26, end: 28 }, null],
    ['nothing', { start: 5, end: 5 }, null],
    ['everything', { start: 0, end: text.length }, 'We walk the rooms. \n\nB:  Oh, good.'],
  ])('%s', (_, selected, expected) => {
    expect(said(selectionAnchor(text, turns, selected))).toBe(expected);
  });

  test.each([
    ['a family emoji', 'see 👨‍👩‍👧 there', { start: 5, end: 9 }, '👨‍👩‍👧'],
    ['a combining accent', 'cafe\u0301s', { start: 0, end: 4 }, 'cafe\u0301'],
    ['an Arabic word with its vowels', 'قَالَ لَنَا', { start: 0, end: 5 }, 'قَالَ'],
    ['Japanese words', '教室を 見た', { start: 0, end: 4 }, '教室を'],
    ['a flag', '🇩🇪🇫🇷', { start: 1, end: 3 }, '🇩🇪'],
  ])('never cuts %s', (_, whole, selected, expected) => {
    const anchor = selectionAnchor(whole, [{ start: 0, end: whole.length }], selected);
    expect(anchor === null ? null : whole.slice(anchor.start, anchor.end)).toBe(expected);
  });

  const part = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', 'é', 'e\u0301', '👩‍🏫', 'ق', '\u0301', '教'),
  });

  test('is safe, inside the snapped selection, spoken at both ends, and stays as it is when taken again', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), fc.nat(60), fc.nat(60), (parts, one, other) => {
        const whole = parts.map((words) => `X:${words}`).join('\n');
        let at = 0;
        const spoken = parts.map((words) => {
          const turn = snapToGraphemes(whole, { start: at + 2, end: at + 2 + words.length });
          at += words.length + 3;
          return turn;
        });
        const selected = {
          start: Math.min(one, other, whole.length),
          end: Math.min(Math.max(one, other), whole.length),
        };
        const anchor = selectionAnchor(whole, spoken, selected);
        if (anchor === null) {
          return;
        }
        expect(isSafeAnchor(whole, anchor)).toBe(true);
        expect(anchor.start).toBeLessThan(anchor.end);
        const snapped = snapToGraphemes(whole, selected);
        expect(anchor.start).toBeGreaterThanOrEqual(snapped.start);
        expect(anchor.end).toBeLessThanOrEqual(snapped.end);
        expect(spokenFrom(whole, spoken, anchor.start)).toBe(anchor.start);
        expect(spokenTo(whole, spoken, anchor.end)).toBe(anchor.end);
        expect(selectionAnchor(whole, spoken, anchor)).toEqual(anchor);
      }),
    );
  });
});
