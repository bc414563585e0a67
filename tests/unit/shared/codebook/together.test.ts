import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  episodesShared,
  stretchesShared,
  TogetherCount,
  type CountedCoding,
} from '#shared/codebook/together.ts';

const codes = ['a', 'b', 'c', 'd'];
const coding = fc
  .record({
    start: fc.nat(8),
    length: fc.integer({ min: 1, max: 12 }),
    episodeId: fc.constantFrom('e1', 'e2', null),
    codeId: fc.constantFrom(...codes),
  })
  .map(({ start, length, episodeId, codeId }): CountedCoding => ({
    start,
    end: start + length,
    episodeId,
    codeId,
  }));
const sources = fc.array(fc.array(coding, { maxLength: 12 }), { maxLength: 4 });
const columns: readonly ReadonlySet<string>[] = [
  new Set(['a']),
  new Set(['b']),
  new Set(['a', 'b']),
  new Set(['c', 'x']),
  new Set(),
];

const carries = (codings: readonly CountedCoding[], column: ReadonlySet<string>, at: number): boolean =>
  codings.some(({ codeId, start, end }) => column.has(codeId) && start <= at && at < end);

/** Letter by letter: how often a letter carries both and the one before it does not. */
function naiveStretches(
  codings: readonly CountedCoding[],
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): number {
  const both = Array.from(
    { length: 50 },
    (_, at) => carries(codings, one, at) && carries(codings, other, at),
  );
  return both.filter((is, at) => is && both[at - 1] !== true).length;
}

function naiveEpisodes(
  codings: readonly CountedCoding[],
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): number {
  const unitOf = ({ episodeId, start, end }: CountedCoding): string => episodeId ?? `${start} to ${end}`;
  return new Set(
    codings
      .filter(({ codeId }) => one.has(codeId))
      .map(unitOf)
      .filter((unit) => codings.some((beside) => unitOf(beside) === unit && other.has(beside.codeId))),
  ).size;
}

describe('codes that stand together', () => {
  test('are counted as a count by hand would: in episodes, and letter by letter', () => {
    fc.assert(
      fc.property(sources, (all) => {
        const count = new TogetherCount(columns);
        for (const codings of all) count.addSource(codings);
        for (const [at, one] of columns.entries()) {
          for (const [beside, other] of columns.entries()) {
            expect(count.of(at, beside)).toEqual({
              episodes: all.reduce((sum, codings) => sum + naiveEpisodes(codings, one, other), 0),
              stretches: all.reduce((sum, codings) => sum + naiveStretches(codings, one, other), 0),
            });
          }
        }
      }),
    );
  });

  test('are shown in as many places as are counted, and each place holds both', () => {
    fc.assert(
      fc.property(fc.array(coding, { maxLength: 20 }), (codings) => {
        const [first, second] = codes.map((code) => codings.filter(({ codeId }) => codeId === code));
        const count = new TogetherCount([new Set(['a']), new Set(['b'])]);
        count.addSource(codings);
        const episodes = episodesShared(first ?? [], second ?? []);
        const stretches = stretchesShared(first ?? [], second ?? []);
        expect(episodes).toHaveLength(count.of(0, 1).episodes);
        expect(stretches).toHaveLength(count.of(0, 1).stretches);
        for (const { start, end, shared } of stretches) {
          expect(start <= shared.start && shared.start < shared.end && shared.end <= end).toBe(true);
          for (let at = shared.start; at < shared.end; at += 1) {
            expect(carries(codings, new Set(['a']), at) && carries(codings, new Set(['b']), at)).toBe(true);
          }
        }
      }),
    );
  });
});
