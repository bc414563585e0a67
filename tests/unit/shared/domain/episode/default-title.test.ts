import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultTitle } from '#shared/domain/episode/default-title.ts';
import { isGraphemeBoundary } from '#shared/text/graphemes.ts';

describe('defaultTitle', () => {
  test.each([
    ['We drew it.', 'We drew it'],
    ['  a\n  b ', 'a b'],
    [
      'It depends on what the coach and I settled on last time, mostly.',
      'It depends on what the coach and I settled on…',
    ],
  ])('%s', (text, title) => {
    expect(defaultTitle(text)).toBe(title);
  });

  test('is one short line and cuts no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
        const title = defaultTitle(text);
        expect(title).not.toMatch(/\n/u);
        expect(title.isWellFormed()).toBe(text.isWellFormed());
        const body = title.replace(/…$/u, '');
        const tidy = text.replaceAll(/\s+/gu, ' ').trim();
        expect(tidy.startsWith(body) && isGraphemeBoundary(tidy, body.length)).toBe(true);
      }),
    );
  });
});
