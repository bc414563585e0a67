import { expect, test } from 'vitest';
import { meetsAll } from '#shared/domain/participant/conditions.ts';

const recorded = (id: string) =>
  id === 'type'
    ? { value: 'Rural', missing: null }
    : id === 'time'
      ? { value: null, missing: 'Not shared' }
      : undefined;

test.each([
  [[], true],
  [[{ attributeId: 'type', values: ['urban', 'rural'] }], true],
  [[{ attributeId: 'time', values: ['not shared'] }], true],
  [
    [
      { attributeId: 'type', values: ['Rural'] },
      { attributeId: 'time', values: ['50'] },
    ],
    false,
  ],
  [[{ attributeId: 'blank', values: [''] }], false],
])('%j: %s', (conditions, meets) => {
  expect(meetsAll(conditions, recorded)).toBe(meets);
});
