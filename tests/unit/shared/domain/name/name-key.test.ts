import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, sameName } from '#shared/domain/name/name-key.ts';

describe('two names', () => {
  test.each([
    ['Zoë', 'ZOË', true],
    ['José', 'JOSÉ'.normalize('NFD'), true],
    ['Ángström', 'ángström', true],
    ['Ольга', 'ОЛЬГА', true],
    ['José', 'Jose', false],
    ['June', 'June ', false],
    ['June', 'Jane', false],
  ])('%s and %s: one is %s', (one, other, same) => {
    expect(sameName(one, other)).toBe(same);
  });
});

describe('the key of a name', () => {
  const name = fc.string({ unit: 'binary' });

  test('is the same however the letters are put together', () => {
    fc.assert(fc.property(name, (text) => nameKey(text.normalize('NFD')) === nameKey(text)));
  });

  test('is its own key', () => {
    fc.assert(fc.property(name, (text) => nameKey(nameKey(text)) === nameKey(text)));
  });

  test('knows no case of ASCII letters, as the schema’s own indexes don’t', () => {
    const ascii = fc.string({ unit: 'grapheme-ascii' });
    fc.assert(fc.property(ascii, (text) => sameName(text.toUpperCase(), text.toLowerCase())));
  });
});
