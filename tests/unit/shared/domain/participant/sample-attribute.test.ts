import { expect, test } from 'vitest';
import { sampleOf } from '#shared/domain/participant/sample-attribute.ts';

test('an exception overrules the rule either way, and the order is that of the pool', () => {
  const exceptions = [
    { participantId: 'a', isIn: false },
    { participantId: 'c', isIn: true },
    { participantId: 'gone', isIn: true },
  ];
  expect(sampleOf(['d', 'c', 'b', 'a'], new Set(['a', 'b', 'd']), exceptions)).toEqual(['d', 'c', 'b']);
});
