import { describe, expect, test } from 'vitest';
import { joinedCriterion, joinedTitle } from '#shared/domain/episode/joined.ts';

const given = (title: string, words: string, criterion = '') => ({ title, words, criterion });

const named = given('Learning walks', 'We go into rooms.');
const other = given('Second chair', 'She leads.');
const unnamed = given('We go into rooms', 'We go into rooms.');

describe('two episodes that became one', () => {
  test.each([
    ['neither was named', unnamed, given('She leads', 'She leads.'), 'We go into rooms. She leads'],
    ['the first was named', named, given('She leads', 'She leads.'), 'Learning walks'],
    ['the second was named', unnamed, other, 'Second chair'],
    ['both were named', named, other, 'Learning walks and Second chair'],
    ['both have one name', named, given('Learning walks', 'She leads.'), 'Learning walks'],
    ['both names are too long', given('a'.repeat(150), 'x'), given('b'.repeat(150), 'y'), 'a'.repeat(150)],
  ])('are called, where %s, by what people said', (_case, first, second, title) => {
    expect(joinedTitle(first, second, 'We go into rooms. She leads.')).toBe(title);
  });

  test('keep the reasons of both, each once', () => {
    expect(joinedCriterion(given('', '', 'A visit.'), given('', '', 'A talk.'))).toBe('A visit.\n\nA talk.');
    expect(joinedCriterion(given('', '', 'A visit.'), given('', '', 'A visit. '))).toBe('A visit.');
    expect(joinedCriterion(given('', '', ' '), given('', '', ''))).toBe('');
  });
});
