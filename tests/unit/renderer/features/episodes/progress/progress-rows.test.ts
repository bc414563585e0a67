import { describe, expect, test } from 'vitest';
import { progressRows, readingInWords } from '#renderer/features/episodes/progress/progress-rows.ts';
import type { ProgressLine } from '#shared/contract/episode-progress.ts';

const line = (
  [roundId, coderId, sourceId]: readonly [string, string, string],
  reading: ProgressLine['reading'],
  [episodes, coded, done]: readonly [number, number, number],
): ProgressLine => ({ roundId, coderId, sourceId, reading, episodes, coded, done });

const lines = [
  line(['r1', 'a', 'one'], 'read', [4, 3, 2]),
  line(['r1', 'a', 'two'], 'nothing relevant', [0, 0, 0]),
  line(['r1', 'b', 'one'], 'reading', [3, 1, 0]),
  line(['r1', 'b', 'two'], 'not read', [0, 0, 0]),
  line(['r2', 'b', 'one'], 'read', [2, 0, 2]),
];

describe('progress', () => {
  test('is gathered by source, by coder and by round', () => {
    const told = (by: 'source' | 'coder' | 'round') =>
      progressRows(lines, by, new Set()).map(({ id, episodes, none, open, done }) => [
        id,
        episodes,
        none,
        open,
        done,
      ]);
    expect(told('source')).toEqual([
      ['one', 9, 3, 2, 4],
      ['two', 0, 0, 0, 0],
    ]);
    expect(told('coder')).toEqual([
      ['a', 4, 1, 1, 2],
      ['b', 5, 2, 1, 2],
    ]);
    expect(told('round')).toEqual([
      ['r1', 7, 3, 2, 2],
      ['r2', 2, 0, 0, 2],
    ]);
  });

  test('asks nothing of episodes in rounds that only mark them', () => {
    expect(progressRows(lines, 'round', new Set(['r1']))).toMatchObject([
      { id: 'r1', episodes: 7, toCode: 0, none: 0, open: 0, done: 0 },
      { id: 'r2', episodes: 2, toCode: 2, none: 0, open: 0, done: 2 },
    ]);
  });

  test('says how far is read, and tells nothing relevant apart from not read yet', () => {
    const rows = (some: readonly ProgressLine[]) => progressRows(some, 'source', new Set());
    expect(rows(lines).map(readingInWords)).toEqual([
      '1 being read · 2 read',
      '1 not read yet · 1 read, nothing relevant',
    ]);
    expect(rows(lines.slice(1, 2)).map(readingInWords)).toEqual(['Read, nothing relevant']);
    expect(rows(lines.slice(3, 4)).map(readingInWords)).toEqual(['Not read yet']);
  });
});
