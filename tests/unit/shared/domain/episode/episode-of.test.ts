import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { episodeOf } from '#shared/domain/episode/episode-of.ts';

const episodes = [
  { id: 'one', start: 0, end: 50 },
  { id: 'two', start: 50, end: 100 },
];

describe('episodeOf', () => {
  test.each([
    [{ start: 10, end: 20 }, 'one'],
    [{ start: 40, end: 90 }, 'two'],
    [{ start: 45, end: 55 }, 'one'],
    [{ start: 100, end: 110 }, undefined],
  ])('%o belongs to %s', (coding, expected) => {
    expect(episodeOf(coding, episodes)?.id).toBe(expected);
  });

  test('never chooses an episode that shares less than another', () => {
    const stretch = fc
      .tuple(fc.nat(100), fc.integer({ min: 1, max: 50 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(stretch, fc.array(stretch, { maxLength: 8 }), (coding, others) => {
        const shared = (other: { start: number; end: number }): number =>
          Math.max(0, Math.min(coding.end, other.end) - Math.max(coding.start, other.start));
        const chosen = episodeOf(coding, others);
        const most = Math.max(0, ...others.map(shared));
        expect(chosen === null ? 0 : shared(chosen)).toBe(most);
      }),
    );
  });
});
