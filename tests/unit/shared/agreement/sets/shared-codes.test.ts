import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedCodes } from '#shared/agreement/sets/shared-codes.ts';

test('counts what both have', () => {
  const set = fc.uniqueArray(fc.nat({ max: 12 })).map((codes) => codes.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(set, set, (one, other) => {
      expect(sharedCodes(one, other)).toBe(one.filter((code) => other.includes(code)).length);
    }),
  );
});
