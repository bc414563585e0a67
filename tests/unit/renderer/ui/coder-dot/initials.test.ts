import { expect, test } from 'vitest';
import { initials } from '#renderer/ui/coder-dot/initials.ts';

test.each([
  ['Anna Karenina', 'AK'],
  ['anna  maria   karenina', 'AK'],
  ['B', 'B'],
  ['coder 2', 'C2'],
  ['É́mile Zola', 'É́Z'],
  ['佐藤 花子', '佐花'],
  ['𝒜da', '𝒜'],
  ['(Ana) – Ruiz', 'AR'],
  ['', '?'],
  ['- …', '?'],
])('%j is %j', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
