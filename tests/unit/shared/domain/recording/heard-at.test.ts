import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heardAt, stretchHeard } from '#shared/domain/recording/heard-at.ts';

const turn = (start: number, end: number, at: number | null) => ({ start, end, at });
const turns = [turn(0, 100, 10_000), turn(110, 200, null), turn(210, 300, 31_000), turn(310, 400, 41_000)];

describe('heardAt', () => {
  test.each([
    ['a turn by its own time', { start: 0, end: 210 }, { from: 10_000, to: 31_000 }],
    ['a part by its share of the words', { start: 210, end: 260 }, { from: 31_000, to: 36_000 }],
    ['across a turn without a time', { start: 105, end: 210 }, { from: 20_500, to: 31_000 }],
    ['the last turn by where it begins', { start: 320, end: 400 }, { from: 41_000, to: 41_000 }],
  ])('%s', (_, stretch, expected) => {
    expect(heardAt(turns, stretch)).toEqual(expected);
  });

  test('nothing where no turn has a time', () => {
    expect(heardAt([turn(0, 10, null)], { start: 0, end: 4 })).toBeNull();
    expect(heardAt([], { start: 0, end: 4 })).toBeNull();
  });

  test('never ends before it begins, nor leaves the times that are known', () => {
    fc.assert(
      fc.property(fc.nat(399), fc.integer({ min: 1, max: 400 }), (start, length) => {
        const heard = heardAt(turns, { start, end: Math.min(400, start + length) });
        expect(heard?.from).toBeGreaterThanOrEqual(10_000);
        expect(heard?.to).toBeGreaterThanOrEqual(heard?.from ?? 0);
        expect(heard?.to).toBeLessThanOrEqual(41_000);
      }),
    );
  });
});

describe('stretchHeard', () => {
  test.each([
    ['as far as times tell', { start: 210, end: 260 }, { start: 31_000, end: 36_000 }],
    ['to the end behind the last time', { start: 320, end: 390 }, { start: 41_000, end: 60_000 }],
    ['from the last turns but one to the end', { start: 210, end: 400 }, { start: 31_000, end: 60_000 }],
  ])('%s', (_, stretch, expected) => {
    expect(stretchHeard(turns, stretch, 60_000)).toEqual(expected);
  });

  test('nothing without times, nor behind the end of the recording', () => {
    expect(stretchHeard([turn(0, 10, null)], { start: 0, end: 4 }, 60_000)).toBeNull();
    expect(stretchHeard(turns, { start: 320, end: 390 }, 40_000)).toBeNull();
    expect(stretchHeard(turns, { start: 210, end: 260 }, 30_000)).toBeNull();
  });
});
