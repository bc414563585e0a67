import { expect, test } from 'vitest';
import { readEntry } from '#shared/domain/attribute/read-entry.ts';

const range = { type: 'range', categories: [] } as const;

test.each([
  ['  ', { kind: 'nothing' }],
  ['not SHARED ', { kind: 'entry', entry: { value: null, missing: 'Not shared' } }],
  ['50 – 60', { kind: 'entry', entry: { value: '50-60', missing: null } }],
  ['a lot', { kind: 'unfit', expected: 'a number, or a range such as 50-60' }],
])('%j', (text, read) => {
  expect(readEntry(range, ['Not shared'], text)).toEqual(read);
});
