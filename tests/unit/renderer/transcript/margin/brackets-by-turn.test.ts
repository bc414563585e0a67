import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bracketsByTurn, changedTurns } from '#renderer/transcript/margin/brackets-by-turn.ts';
import { createPositions } from '#renderer/transcript/positions.ts';
import type { ReadEpisode } from '#renderer/transcript/read-content.ts';

/** Six turns of ten characters, each behind a label of two. */
const turns = Array.from({ length: 6 }, (_, turn) => ({
  start: turn * 12 + 2,
  end: turn * 12 + 12,
  speaker: null,
  at: null,
}));
const content = { text: '##abcdefghij'.repeat(6), turns, speakers: [] };
const positions = createPositions(turns);

const episode = (id: string, start: number, end: number, number = 1): ReadEpisode => ({
  id,
  start,
  end,
  number,
  title: id,
});

const brackets = (episodes: readonly ReadEpisode[]) => bracketsByTurn(content, positions, episodes);

describe('bracketsByTurn', () => {
  test('opens an episode in its first turn and closes it in its last', () => {
    const parts = [...brackets([episode('a', 8, 40)])].map(([turn, [part]]) => [
      turn,
      part?.start,
      part?.end,
      part?.opens,
      part?.closes,
    ]);
    expect(parts).toEqual([
      [0, 8, 12, true, false],
      [1, 14, 24, false, false],
      [2, 26, 36, false, false],
      [3, 38, 40, false, true],
    ]);
  });
});

describe('changedTurns', () => {
  test.each([
    ['one more', [episode('a', 3, 6)], [episode('a', 3, 6), episode('b', 28, 30, 2)], [2]],
    ['one less', [episode('a', 3, 6), episode('b', 28, 30, 2)], [episode('b', 28, 30, 2)], [0]],
    ['a longer one', [episode('a', 3, 6)], [episode('a', 3, 20)], [0, 1]],
    ['another number', [episode('a', 3, 6), episode('b', 28, 30, 2)], [episode('b', 28, 30, 1)], [0, 2]],
    ['nothing else', [episode('a', 3, 6)], [episode('a', 3, 6)], []],
  ] as const)('tells the turns with %s', (_, before, now, changed) => {
    expect([...changedTurns(brackets(before), brackets(now))].toSorted((a, b) => a - b)).toEqual(changed);
  });

  const episodes = fc
    .array(fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 20 }), fc.nat(2)), { maxLength: 5 })
    .map((some) =>
      some.map(([start, length, number], index) => episode(String(index), start, start + length, number)),
    );

  test('drawing these turns anew is as good as drawing all', () => {
    fc.assert(
      fc.property(episodes, episodes, (before, now) => {
        const drawn = new Map(brackets(before));
        for (const turn of changedTurns(brackets(before), brackets(now))) {
          const parts = brackets(now).get(turn);
          if (parts === undefined) drawn.delete(turn);
          else drawn.set(turn, parts);
        }
        expect(new Map([...drawn].toSorted(([a], [b]) => a - b))).toEqual(
          new Map([...brackets(now)].toSorted(([a], [b]) => a - b)),
        );
      }),
    );
  });
});
