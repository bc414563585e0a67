import { expect, test } from 'vitest';
import { classNames } from '#renderer/ui/internal/class-names.ts';

test.each<[readonly (string | false | undefined)[], string]>([
  [['a', 'b'], 'a b'],
  [['a', false, undefined, '', 'b'], 'a b'],
  [[], ''],
])('%j become %j', (names, joined) => {
  expect(classNames(...names)).toBe(joined);
});
