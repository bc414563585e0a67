import { describe, expect, test } from 'vitest';
import { fuzzyRank } from '#shared/text/fuzzy-rank.ts';

describe('fuzzyRank', () => {
  test.each([
    ['learning walks', '', 0],
    ['learning walks', 'learn', 0],
    ['Learning walks', 'LEARNING W', 0],
    ['learning walks', 'walk', 1],
    ['learning walks', 'walk lea', 1],
    ['learning walks', 'arn', 2],
    ['Übung mit Coach', 'ubung', 0],
    ['教室を回る', '教室', 0],
    ['زيارة الصفوف', 'الصفوف', 1],
    ['learning walks', 'zz', null],
    ['learning walks', 'x', null],
  ])('%s, %s: %s', (name, query, rank) => {
    expect(fuzzyRank(name, query)).toBe(rank);
  });

  test('finds the first letters of words, closer ones before farther ones', () => {
    const walks = fuzzyRank('learning walks', 'lwalk');
    const weekly = fuzzyRank('looks at the weekly talk', 'lwalk');
    expect(walks).toBeGreaterThan(3);
    expect(weekly).toBeGreaterThan(walks ?? Number.POSITIVE_INFINITY);
  });
});
