import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedUnits } from '#shared/reconciliation/units.ts';
import type { ComparedCoding, ComparedEpisode, ComparedWork } from '#shared/reconciliation/work.ts';

const episode = (id: string, start: number, end: number, coderId: string | null = null): ComparedEpisode => ({
  id,
  sourceId: 's',
  start,
  end,
  coderId,
});

const coding = (
  id: string,
  coderId: string,
  codeId: string,
  start: number,
  end: number,
  episodeId: string | null = null,
): ComparedCoding => ({ id, sourceId: 's', coderId, codeId, start, end, episodeId });

const work = (
  episodes: readonly ComparedEpisode[],
  codings: readonly ComparedCoding[],
  meaning: readonly (readonly [string, string | null])[] = [],
): ComparedWork => ({ coderIds: ['a', 'b'], episodes, codings, meaning: new Map(meaning) });

describe('comparedUnits', () => {
  test('takes each given episode as a unit, with what each coder’s codes stand for', () => {
    const units = comparedUnits(
      work(
        [episode('e1', 0, 50), episode('e2', 60, 90)],
        [
          coding('c1', 'a', 'walks', 5, 10, 'e1'),
          coding('c2', 'b', 'visits', 7, 20, 'e1'),
          coding('c3', 'b', 'jokes', 8, 9, 'e1'),
        ],
        [
          ['walks', 'visiting'],
          ['visits', 'visiting'],
          ['jokes', null],
        ],
      ),
    );
    expect(units.map((unit) => [unit.id, unit.givenEpisodeId])).toEqual([
      ['e1', 'e1'],
      ['e2', 'e2'],
    ]);
    expect(units[0]?.readings.map((reading) => reading.codeIds)).toEqual([['visiting'], ['visiting']]);
    expect(units[1]?.readings.every((reading) => reading.marked && reading.codeIds.length === 0)).toBe(true);
  });

  test('joins episodes of several coders that overlap, directly or through others', () => {
    const units = comparedUnits(
      work(
        [
          episode('a1', 0, 20, 'a'),
          episode('b1', 15, 40, 'b'),
          episode('a2', 35, 60, 'a'),
          episode('b2', 70, 80, 'b'),
        ],
        [coding('c1', 'a', 'x', 38, 39, 'a2')],
      ),
    );
    expect(units.map((unit) => [unit.id, unit.start, unit.end])).toEqual([
      ['a1', 0, 60],
      ['b2', 70, 80],
    ]);
    expect(units[1]?.readings.map((reading) => [reading.coderId, reading.marked])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    expect(units[0]?.readings[0]).toMatchObject({ start: 0, end: 60, codeIds: ['x'] });
  });

  test('puts a coding outside every episode to the unit it overlaps, and else makes one of its own', () => {
    const units = comparedUnits(
      work(
        [episode('a1', 0, 20, 'a')],
        [coding('c1', 'b', 'x', 10, 12), coding('c2', 'b', 'y', 50, 60), coding('c3', 'a', 'z', 55, 70)],
      ),
    );
    expect(units.map((unit) => [unit.id, unit.readings.map((reading) => reading.codeIds)])).toEqual([
      ['a1', [[], ['x']]],
      ['c2', [['z'], ['y']]],
    ]);
  });

  test('keeps the unit that was decided on, though another of its episodes now stands first', () => {
    const both = [episode('a1', 10, 40, 'a'), episode('b1', 10, 30, 'b')];
    expect(comparedUnits(work(both, [])).map(({ id }) => id)).toEqual(['b1']);
    const decided = comparedUnits({ ...work(both, []), decided: new Set(['a1']) });
    expect(decided.map(({ id }) => id)).toEqual(['a1']);
  });

  const stretch = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 40 }));

  test('every coding is in exactly one unit, and every episode too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(stretch, fc.constantFrom('a', 'b')), { maxLength: 12 }),
        fc.array(fc.tuple(stretch, fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y', 'z')), {
          maxLength: 20,
        }),
        (marked, coded) => {
          const episodes = marked.map(([[start, length], coderId], index) =>
            episode(`e${index}`, start, start + length, coderId),
          );
          const codings = coded.map(([[start, length], coderId, codeId], index) =>
            coding(`c${index}`, coderId, codeId, start, start + length),
          );
          const units = comparedUnits(work(episodes, codings));
          const codingIds = units.flatMap((unit) =>
            unit.readings.flatMap((reading) => reading.codings.map((one) => one.id)),
          );
          expect(codingIds.toSorted()).toEqual(codings.map((one) => one.id).toSorted());
          const episodeIds = units.flatMap((unit) => unit.episodes.map((one) => one.id));
          expect(episodeIds.toSorted()).toEqual(episodes.map((one) => one.id).toSorted());
          expect(new Set(units.map((unit) => unit.id)).size).toBe(units.length);
        },
      ),
    );
  });
});
