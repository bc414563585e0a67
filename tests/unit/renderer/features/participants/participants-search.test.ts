import { expect, test } from 'vitest';
import { participantsSearch } from '#renderer/features/participants/participants-search.ts';

test('what the address says is kept, and what it can’t mean is left out', () => {
  const search = {
    participant: 'p',
    part: 'sample',
    sort: 'name',
    down: true,
    find: 'ann',
    only: { size: ['Small', ''] },
    hide: ['time'],
  };
  expect(participantsSearch(search)).toEqual(search);
  expect(
    participantsSearch({ part: 'moon', sort: 3, down: 'yes', find: '', only: { size: 'Small' }, hide: [] }),
  ).toEqual({});
});
