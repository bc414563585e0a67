import { array, assert, integer, nat, option, property } from 'fast-check';
import { expect, test } from 'vitest';
import { passedTime } from '#shared/domain/recording/time-in-order.ts';

const turns = (...times: readonly (number | null)[]) => times.map((at) => ({ at }));

test.each([
  ['between its neighbours', turns(1000, null, 3000), 1, 2000, null],
  ['at the same time as both', turns(2000, null, 2000), 1, 2000, null],
  ['before one before it', turns(1000, null, null), 2, 500, { side: 'before', at: 1000 }],
  ['behind one behind it', turns(null, null, 3000), 0, 3001, { side: 'after', at: 3000 }],
  ['where no other has a time', turns(null, null), 1, 0, null],
  ['over its own old time', turns(null, 5000, null), 1, 1, null],
])('a turn that would begin %s', (_, among, turn, at, passed) => {
  expect(passedTime(among, turn, at)).toEqual(passed);
});

test('times that are let in one by one never go back', () => {
  assert(
    property(
      integer({ min: 1, max: 12 }),
      array(nat({ max: 9999 }).chain((at) => option(nat({ max: 11 })).map((turn) => ({ at, turn })))),
      (count, wishes) => {
        const times: (number | null)[] = Array.from({ length: count }, () => null);
        for (const { at, turn } of wishes) {
          const place = (turn ?? 0) % count;
          if (passedTime(turns(...times), place, at) === null) times[place] = at;
        }
        const known = times.filter((at) => at !== null);
        expect(known).toEqual(known.toSorted((one, other) => one - other));
      },
    ),
  );
});
