import { expect, test } from 'vitest';
import { lookOfNewCode } from '#shared/domain/code/look-of-new-code.ts';

test('thirty-six codes in a row look different, and neighbours have hues apart', () => {
  const looks = Array.from({ length: 36 }, (_, count) => lookOfNewCode(count));
  expect(new Set(looks.map(({ hue, pattern }) => `${hue} ${pattern}`)).size).toBe(36);
  for (const [index, { hue }] of looks.slice(1).entries()) {
    const apart = Math.abs(hue - (looks[index]?.hue ?? 0));
    expect(Math.min(apart, 12 - apart)).toBe(5);
  }
  expect(lookOfNewCode(36)).toEqual(lookOfNewCode(0));
});
