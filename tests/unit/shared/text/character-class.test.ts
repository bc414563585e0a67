import { expect, test } from 'vitest';
import { characterClass, classAt } from '#shared/text/character-class.ts';

test.each([
  ['letter', 'aÉßяاא한ी'.slice(0, 7)],
  ['digit', '7٣²'],
  ['mark', '\u0301\u200d\u00adﾞ'],
  ['ideograph', '東かカーㄅ々'],
  ['unspaced', 'กລខမ'],
  ['other', ' .,-’“\n_©'],
] as const)('%s: each of %j', (name, characters) => {
  for (let offset = 0; offset < characters.length; offset += 1) {
    expect(classAt(characters, offset), characters.charAt(offset)).toBe(characterClass[name]);
  }
});

test('the halves of a pair belong together, lone halves to nothing', () => {
  const { letter, ideograph, mark, other } = characterClass;
  const text = '𝒳𠀀👍\ud835 \udcb3';
  const classes = Array.from({ length: text.length }, (_, offset) => classAt(text, offset));
  expect(classes).toEqual([letter, mark, ideograph, mark, other, other, other, other, other]);
});
