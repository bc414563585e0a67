import { expect, test } from 'vitest';
import { pinnedAmong } from '#shared/domain/quotation/pinned-among.ts';

const pin = (codingId: string, isExemplar: boolean) => ({ codingId, isExemplar });

test('a coding with an exemplar among its quotations counts as that, wherever it stands', () => {
  const pinned = pinnedAmong([
    pin('a', false),
    pin('b', true),
    pin('a', false),
    pin('b', false),
    pin('c', false),
    pin('c', true),
  ]);
  expect([...pinned]).toEqual([
    ['a', 'quotation'],
    ['b', 'exemplar'],
    ['c', 'exemplar'],
  ]);
});
