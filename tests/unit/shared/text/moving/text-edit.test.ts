import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snapToGraphemes } from '#shared/text/graphemes.ts';
import { applyEdits, prepareEdits, type TextEdit } from '#shared/text/moving/text-edit.ts';

test.each([
  ['a stretch behind the end', 'abc', [{ start: 2, end: 4, text: 'x' }], 'outside'],
  ['half a letter', 'e\u0301!', [{ start: 1, end: 2, text: '' }], 'splits character'],
  [
    'two that overlap',
    'abcdef',
    [
      { start: 3, end: 5, text: '' },
      { start: 1, end: 4, text: 'x' },
    ],
    'overlapping',
  ],
])('%s can’t be edited', (_, text, edits, error) => {
  expect(prepareEdits(text, edits)).toEqual({ ok: false, error });
});

test.each([
  ['the typo alone', 'teh cat', [{ start: 0, end: 7, text: 'the cat' }], [{ start: 1, end: 3, text: 'he' }]],
  ['nothing where nothing changes', 'a cat', [{ start: 2, end: 5, text: 'cat' }], []],
  ['what was added', 'a cat', [{ start: 2, end: 5, text: 'cats' }], [{ start: 5, end: 5, text: 's' }]],
  [
    'whole characters',
    'cafe!',
    [{ start: 0, end: 5, text: 'cafe\u0301!' }],
    [{ start: 3, end: 4, text: 'e\u0301' }],
  ],
  [
    'two that touch as one',
    'abcd',
    [
      { start: 2, end: 3, text: 'Y' },
      { start: 1, end: 2, text: 'X' },
    ],
    [{ start: 1, end: 3, text: 'XY' }],
  ],
  ['one of two like letters', 'aaa', [{ start: 0, end: 3, text: 'aa' }], [{ start: 2, end: 3, text: '' }]],
])('an edit is reduced to %s', (_, text, edits, value) => {
  expect(prepareEdits(text, edits)).toEqual({ ok: true, value });
});

const texts = fc
  .array(fc.constantFrom('a', 'b', ' ', 'é', 'e\u0301', '👩‍🏫', '\u0301'), { maxLength: 12 })
  .map((all) => all.join(''));

test('edits do the same before and after they are made small', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(12), fc.nat(12), (text, words, one, other) => {
      const bound = (offset: number): number => Math.min(offset, text.length);
      const stretch = snapToGraphemes(text, {
        start: bound(Math.min(one, other)),
        end: bound(Math.max(one, other)),
      });
      const edit: TextEdit = { ...stretch, text: words };
      const prepared = prepareEdits(text, [edit]);
      expect(prepared.ok).toBe(true);
      expect(prepared.ok ? applyEdits(text, prepared.value) : null).toBe(applyEdits(text, [edit]));
    }),
  );
});
