import { expect, test } from 'vitest';
import { nextOpen, takenBack } from '#renderer/features/reconcile/decisions/next-open.ts';
import type { Outcome, Unit } from '#shared/contract/reconciliation.ts';

const unit = (id: string, settled: readonly [outcome: Outcome, by: string] | null): Unit => ({
  id,
  sourceId: 'source',
  source: 'Interview 1',
  number: 1,
  title: '',
  start: 0,
  end: 10,
  kind: 'different code',
  difference: '',
  readings: [],
  decision:
    settled === null
      ? null
      : {
          id: `decision on ${id}`,
          outcome: settled[0],
          coderId: null,
          codeIds: [],
          reason: '',
          concededBy: null,
          decidedBy: settled[1],
          decidedAt: '2026-03-14T09:00:00.000Z',
        },
});

test.each([
  ['the next open one', 'a', ['b', null], 'b'],
  ['an open one before, round and round', 'b', ['a', null], 'a'],
  ['what is parked when nothing is open', 'a', ['b', ['parked', 'A']], 'b'],
  ['nothing when all is settled', 'a', ['b', ['both', 'A']], null],
] as const)('what comes next is %s', (_, after, [id, settled], next) => {
  const units = ['a', 'b', 'c'].map((name) =>
    name === id ? unit(name, settled) : unit(name, ['agreed', 'A']),
  );
  expect(nextOpen(units, after)?.id ?? null).toBe(next);
});

test.each([
  ['one’s own', [unit('a', ['both', 'A'])], 'a'],
  ['somebody else’s', [unit('a', ['both', 'B'])], null],
  ['several at once', [unit('a', ['both', 'A']), unit('b', ['both', 'A'])], null],
] as const)('an undo of %s leads back to the right place', (_, before, back) => {
  expect(
    takenBack(
      before,
      before.map(({ id }) => unit(id, null)),
      'A',
    ),
  ).toBe(back);
});
