import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from '#shared/text/moving/compare-texts.ts';
import { applyEdits, prepareEdits } from '#shared/text/moving/text-edit.ts';

test.each([
  ['alike', 'We saw it.\n', 'We saw it.\n', []],
  [
    'two words apart',
    'Teh cat saw teh dog.',
    'The cat saw the dog.',
    [
      { start: 0, end: 3, text: 'The' },
      { start: 12, end: 15, text: 'the' },
    ],
  ],
  ['a line more', 'one\ntwo\n', 'one\nnew\ntwo\n', [{ start: 4, end: 4, text: 'new\n' }]],
  [
    'wrapped otherwise',
    'we saw\nit',
    'we\nsaw it',
    [
      { start: 2, end: 3, text: '\n' },
      { start: 6, end: 7, text: ' ' },
    ],
  ],
  ['without blanks', '日本語です', '日本人です', [{ start: 2, end: 3, text: '人' }]],
])('texts that are %s differ in no more than that', (_, old, now, edits) => {
  expect(compareTexts(old, now)).toEqual(edits);
});

const words = fc.constantFrom(
  'we',
  'saw',
  'it',
  '. ',
  ' ',
  ' ',
  '\n',
  '日本',
  'é',
  'e\u0301',
  '👩‍🏫',
  '\u0301',
  'don’t',
);
const texts = fc.array(words, { maxLength: 40 }).map((all) => all.join(''));

test('the edits of two texts make the one of the other, and cut no character', () => {
  fc.assert(
    fc.property(texts, texts, (old, now) => {
      const prepared = prepareEdits(old, compareTexts(old, now));
      expect(prepared.ok && applyEdits(old, prepared.value)).toBe(now);
    }),
    { numRuns: 1000 },
  );
});

/** Ten thousand words of talk in lines, in no order that comes again. */
const lines = Array.from({ length: 800 }, (_, line) =>
  Array.from(
    { length: 12 },
    (__, word) => `w${((line * 12 + word) ** 2 * 31) % 1009}x${(line * word) % 7}`,
  ).join(' '),
);

test.each([
  ['wrapped otherwise', lines.join('\n'), lines.join(' ')],
  [
    'with a time at every line',
    lines.join('\n'),
    lines.map((line, at) => `[00:${at % 60}:${at}] ${line}`).join('\n'),
  ],
])('a long text that comes back %s keeps its words', (_, old, now) => {
  const edits = compareTexts(old, now);
  expect(applyEdits(old, edits)).toBe(now);
  expect(edits.filter(({ start, end }) => old.slice(start, end).trim() !== '')).toEqual([]);
});

test('two long texts that have nothing in common are compared in bounded time', () => {
  const old = Array.from({ length: 60_000 }, (_, index) => `a${index}`).join(' ');
  const now = Array.from({ length: 60_000 }, (_, index) => `b${index}`).join(' ');
  expect(applyEdits(old, compareTexts(old, now))).toBe(now);
});
