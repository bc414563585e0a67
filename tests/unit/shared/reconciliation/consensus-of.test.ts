import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensusOf, type Settlement } from '#shared/reconciliation/consensus-of.ts';
import { comparedUnits } from '#shared/reconciliation/units.ts';
import type { ComparedWork } from '#shared/reconciliation/work.ts';

const meaning = new Map<string, string | null>([
  ['walks', 'visiting'],
  ['visits', 'visiting'],
  ['plans', 'planning'],
  ['jokes', null],
]);

const given: ComparedWork = {
  coderIds: ['a', 'b'],
  episodes: [{ id: 'e', sourceId: 's', start: 0, end: 100, coderId: null }],
  codings: [
    { id: '1', sourceId: 's', coderId: 'a', codeId: 'walks', start: 10, end: 20, episodeId: 'e' },
    { id: '2', sourceId: 's', coderId: 'b', codeId: 'visits', start: 12, end: 30, episodeId: 'e' },
    { id: '3', sourceId: 's', coderId: 'b', codeId: 'plans', start: 40, end: 50, episodeId: 'e' },
    { id: '4', sourceId: 's', coderId: 'b', codeId: 'jokes', start: 60, end: 65, episodeId: 'e' },
  ],
  meaning,
};

const [unit] = comparedUnits(given);
if (unit === undefined) {
  throw new Error('there is a unit');
}

const cases: readonly (readonly [Settlement, readonly (readonly [string, number, number])[]])[] = [
  [
    { outcome: 'both' },
    [
      ['visiting', 10, 20],
      ['planning', 40, 50],
    ],
  ],
  [{ outcome: 'coder', coderId: 'a' }, [['visiting', 10, 20]]],
  [
    { outcome: 'coder', coderId: 'b' },
    [
      ['visiting', 12, 30],
      ['planning', 40, 50],
    ],
  ],
  [{ outcome: 'neither' }, []],
  [{ outcome: 'parked' }, []],
  [
    { outcome: 'codes', codeIds: ['planning', 'resting'] },
    [
      ['planning', 40, 50],
      ['resting', 0, 100],
    ],
  ],
];

describe('consensusOf', () => {
  test.each(cases)('%o', (settlement, expected) => {
    const consensus = consensusOf(unit, settlement, meaning);
    expect(consensus.codings.map((coding) => [coding.codeId, coding.start, coding.end])).toEqual(expected);
    expect(consensus.episode).toBeNull();
  });

  test('gives episodes that coders marked themselves an extent: one coder’s, or that of all who marked', () => {
    const [own] = comparedUnits({
      ...given,
      episodes: [
        { id: 'x', sourceId: 's', start: 5, end: 40, coderId: 'a' },
        { id: 'y', sourceId: 's', start: 20, end: 80, coderId: 'b' },
      ],
      codings: [],
    });
    if (own === undefined) {
      throw new Error('there is a unit');
    }
    expect(consensusOf(own, { outcome: 'agreed' }, meaning).episode).toEqual({ start: 5, end: 80 });
    expect(consensusOf(own, { outcome: 'coder', coderId: 'b' }, meaning).episode).toEqual({
      start: 20,
      end: 80,
    });
    expect(consensusOf(own, { outcome: 'neither' }, meaning).episode).toBeNull();
  });

  test('never leaves the unit and never carries a code that nobody chose', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases.map(([settlement]) => settlement)), (settlement) => {
        const { codings } = consensusOf(unit, settlement, meaning);
        const allowed = new Set([
          ...unit.readings.flatMap((reading) => reading.codeIds),
          ...(settlement.outcome === 'codes' ? settlement.codeIds : []),
        ]);
        for (const coding of codings) {
          expect(coding.start).toBeGreaterThanOrEqual(unit.start);
          expect(coding.end).toBeLessThanOrEqual(unit.end);
          expect(allowed.has(coding.codeId)).toBe(true);
        }
      }),
    );
  });
});
