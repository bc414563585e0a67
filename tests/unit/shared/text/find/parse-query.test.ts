import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FindQuery } from '#shared/text/find/find-query.ts';
import { parseQuery } from '#shared/text/find/parse-query.ts';
import { aQuery, written } from '#tests/support/transcripts/find-queries.ts';

/** A query as it was understood, in brackets. */
function understood(query: FindQuery | null): string {
  if (query === null) return 'nothing';
  switch (query.kind) {
    case 'term':
      return `${query.words.join(' ')}${{ whole: '', star: '*', begun: '…' }[query.end]}`;
    case 'near':
      return `[${query.terms.map(understood).join(` ~${query.within} `)}]`;
    case 'any':
      return `(${query.parts.map(understood).join(' or ')})`;
    case 'all':
      return `(${[...query.parts.map(understood), ...query.without.map((part) => `not ${understood(part)}`)].join(' and ')})`;
  }
}

const reading = (text: string): string => {
  const query = parseQuery(text);
  return query.ok ? understood(query.value) : query.error;
};

test.each([
  ['coach', 'coach'],
  ['Learning walks', '(learning and walks)'],
  ['learning AND walks', '(learning and walks)'],
  ['"Learning walks"', 'learning walks'],
  ['“learning walks” data', '(learning walks and data)'],
  ['"learning walks', 'learning walks'],
  ['walk*', 'walk*'],
  ['"learning walk*"', 'learning walk*'],
  ['"learning walk"*', 'learning walk*'],
  ["don't well-being", '(don t and well being)'],
  ['coach OR lead | data', '(coach or lead or data)'],
  ['coach data OR lead', '((coach and data) or lead)'],
  ['coach (data OR lead)', '(coach and (data or lead))'],
  ['(coach OR "lead teacher") -data -"a plan"', '((coach or lead teacher) and not data and not a plan)'],
  ['coach NOT data', '(coach and not data)'],
  ['-data coach', '(coach and not data)'],
  ['coach -(data OR plan)', '(coach and not (data or plan))'],
  ['coach NEAR/5 data', '[coach ~5 data]'],
  ['coach NEAR data', '[coach ~10 data]'],
  ['coach ~3 "the data*"', '[coach ~3 the data*]'],
  ['"coach the data"~4', '[coach ~4 the ~4 data]'],
  ['a ~2 b ~3 c', '([a ~2 b] and [b ~3 c])'],
  ['teacher(s)', 'teacher s'],
  ['(coach', 'coach'],
  ['東京', '東 京'],
  ['היו"ר', 'היו ר'],
  ['or not near and', '(or and not and near and and)'],
  ['… - “ ” & ()', 'nothing'],
  ['', 'nothing'],
])('%s is read as %s', (text, expected) => {
  expect(reading(text)).toBe(expected);
});

test.each([
  ['coach OR', '“OR” needs words on both sides'],
  ['OR coach', '“OR” needs words on both sides'],
  ['coach NEAR/5', '“NEAR/5” needs words on both sides'],
  ['~5 coach', '“~5” needs words on both sides'],
  ['coach NEAR/5 (data OR plan)', '“NEAR/5” stands between words or phrases, not brackets'],
  ['-coach', 'say also what to find, not only what to leave out'],
  ['data OR -coach', 'say also what to find, not only what to leave out'],
  ['coach NOT', '“-” needs a word behind it'],
  ['coach - data) plan', 'a bracket closes that was never opened'],
  ['*ing', 'in “*ing” the star can only stand at the end of a word'],
  ['c*ch', 'in “c*ch” the star can only stand at the end of a word'],
  ['('.repeat(30), 'there are too many brackets inside brackets'],
])('%s is refused: %s', (text, expected) => {
  expect(reading(text)).toBe(expected);
});

test('every query is read as it was written out', () => {
  fc.assert(
    fc.property(aQuery, (query) => {
      expect(parseQuery(written(query))).toEqual({ ok: true, value: query });
    }),
  );
});

test('whatever is written is read or refused with a clause', () => {
  const signs = fc.constantFrom(
    '"',
    '“',
    '(',
    ')',
    '-',
    '*',
    ' ',
    ' OR ',
    ' NEAR/3 ',
    ' ~2 ',
    'coach',
    '東',
    'ש"ב',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(signs).map((parts) => parts.join('')),
        fc.string({ unit: 'grapheme' }),
      ),
      (text) => {
        const query = parseQuery(text);
        expect(query.ok || query.error.length > 10).toBe(true);
      },
    ),
  );
});
