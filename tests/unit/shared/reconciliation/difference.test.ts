import { describe, expect, test } from 'vitest';
import { differenceIn, type Known } from '#shared/reconciliation/difference.ts';
import type { ComparedUnit, UnitReading } from '#shared/reconciliation/work.ts';

const known: Known = {
  coderName: (coderId) => coderId.toUpperCase(),
  codeName: (codeId) => codeId,
  above: (codeId) => (codeId === 'plans PD with coach' ? ['plans PD'] : []),
  extent: { unit: 'word', of: (start, end) => end - start },
};

const reading = (
  coderId: string,
  codeIds: readonly string[],
  start = 0,
  end = 100,
  marked = true,
): UnitReading => ({
  coderId,
  marked,
  start,
  end,
  codings: [],
  codeIds,
});

const unit = (readings: readonly UnitReading[]): ComparedUnit => ({
  id: 'u',
  sourceId: 's',
  start: 0,
  end: 100,
  givenEpisodeId: 'u',
  episodes: [],
  readings,
});

const cases: readonly (readonly [string, readonly UnitReading[], string, string])[] = [
  ['nothing', [reading('a', []), reading('b', [])], 'nothing coded', 'nothing coded'],
  ['the same', [reading('a', ['walks']), reading('b', ['walks'])], 'agreed', 'agreed: walks'],
  [
    'the same in another order',
    [reading('a', ['x', 'y']), reading('b', ['y', 'x'])],
    'agreed',
    'agreed: x, y',
  ],
  ['one code more', [reading('a', ['x', 'y']), reading('b', ['x'])], 'missed', 'B missed: y'],
  ['one coded nothing', [reading('a', []), reading('b', ['x'])], 'missed', 'A missed: x'],
  [
    'other codes',
    [reading('a', ['walks']), reading('b', ['observes'])],
    'different code',
    'different code: walks / observes',
  ],
  [
    'a shared code beside other codes',
    [reading('a', ['x', 'walks']), reading('b', ['x', 'observes'])],
    'different code',
    'different code: walks / observes',
  ],
  [
    'one code below the other',
    [reading('a', ['plans PD']), reading('b', ['plans PD with coach'])],
    'finer or coarser',
    'finer or coarser: plans PD / plans PD with coach',
  ],
  [
    'one marked nothing',
    [reading('a', ['x']), reading('b', [], 0, 100, false)],
    'missed',
    'B did not mark it',
  ],
  [
    'only the boundary',
    [reading('a', ['x'], 0, 100), reading('b', ['x'], 0, 59)],
    'boundary',
    'boundary: A 41 words longer',
  ],
  [
    'three coders',
    [reading('a', ['x']), reading('b', ['x']), reading('c', ['y'])],
    'different code',
    'different code: x / x / y',
  ],
];

describe('differenceIn', () => {
  test.each(cases)('%s', (_name, readings, kind, words) => {
    expect(differenceIn(unit(readings), known)).toEqual({ kind, words });
  });
});
