import { expect, test } from 'vitest';
import { moverBetween } from '#shared/text/moving/mover-between.ts';

test.each([
  ['two words become one', 'We walk We walk end', 'We walkWe walk end', 'We walk We', 'We walkWe'],
  ['a word becomes another', 'Ann: We walk We walk end', 'Ann: We walk Walk end', 'We walk', 'We walk'],
  ['a word is mended', 'Open teh window', 'Open the window', 'teh window', 'the window'],
  ['words go out elsewhere', 'So, we walk there', 'we walk there', 'walk', 'walk'],
  [
    'the same words behind it go out',
    'We walk We walk We walk né.',
    'We walk We walk né.',
    'We walk',
    'We walk',
  ],
])('a stretch keeps its words where %s', (_, old, now, words, expected) => {
  const start = old.indexOf(words);
  const { move, text } = moverBetween(old, now);
  expect(text).toBe(now);
  const moved = move({ start, end: start + words.length });
  expect(moved === null ? null : now.slice(moved.start, moved.end)).toBe(expected);
});

test('a stretch beside letters that are taken out keeps its words, though the same words stand before them', () => {
  const old = 'Ann: We walk We walk end';
  const now = `${old.slice(0, 14)}${old.slice(16)}`;
  expect(moverBetween(old, now).move({ start: 17, end: 22 })).toEqual({ start: 15, end: 20 });
});
