import { expect, test } from 'vitest';
import { knownReasons, usualReasons } from '#shared/domain/attribute/reasons.ts';

test('the usual reasons come first, then those that were given, each once; what was worked out gives none', () => {
  const values = [
    { attributeId: 'age', missing: 'would not say' },
    { attributeId: 'age', missing: 'NOT SHARED' },
    { attributeId: 'age', missing: null },
    { attributeId: 'size', missing: 'Undecided: 1–2 may be Small or Large' },
  ];
  const attributes = [
    { id: 'age', derived: null },
    { id: 'size', derived: {} },
  ];
  expect(knownReasons([{ values }, { values }], attributes)).toEqual([...usualReasons, 'would not say']);
});
