import { expect, test } from 'vitest';
import { countTurns, turnsBySpeaker, type Turn } from '#shared/text/turn.ts';

const speakers = [
  { label: 'Anna', role: 'unknown' },
  { label: 'Ben', role: 'unknown' },
] as const;

const turnsOf = (spoken: readonly (number | null)[]): readonly Turn[] =>
  spoken.map((speaker, index) => ({ start: index * 10, end: index * 10 + 6, speaker, at: null }));

test.each([
  [
    [0, 1, 0, 1],
    [2, 2],
  ],
  [
    [null, 0, 0, 1, 1, 1, 0],
    [2, 1],
  ],
  [
    [0, null, 0],
    [2, 0],
  ],
  [[], [0, 0]],
])('of %j the speakers have %j turns', (spoken, counts) => {
  const transcript = { speakers, turns: turnsOf(spoken) };
  expect(turnsBySpeaker(transcript)).toEqual(counts);
  expect(countTurns(transcript)).toBe(counts.reduce((sum, count) => sum + count, 0));
});

test('without speakers each paragraph counts', () => {
  expect(countTurns({ speakers: [], turns: turnsOf([null, null, null]) })).toBe(3);
});
