import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameFinder, withoutNames } from '#shared/deidentify/find-names.ts';
import type { ListedName } from '#shared/deidentify/listed-name.ts';

const names: readonly ListedName[] = [
  { id: '1', name: 'Karen', spellings: ['Karin'], pseudonym: 'June', kind: 'person' },
  { id: '2', name: 'Karen Smith', spellings: ['K. Smith'], pseudonym: 'June Low', kind: 'person' },
  { id: '3', name: 'Zoë', spellings: [], pseudonym: 'Ada', kind: 'person' },
  { id: '4', name: 'São Paulo', spellings: [], pseudonym: 'Northfield', kind: 'place' },
  { id: '5', name: '田中', spellings: [], pseudonym: '佐藤', kind: 'person' },
  { id: '6', name: 'דוד', spellings: [], pseudonym: 'אדם', kind: 'person' },
  { id: '8', name: 'ليلى', spellings: [], pseudonym: 'سلمى', kind: 'person' },
  { id: '7', name: 'C++ (Inc.)', spellings: [], pseudonym: 'Organisation 1', kind: 'organisation' },
];

const find = nameFinder(names);
const clean = (text: string): string => withoutNames(text, find(text));

describe('listed names', () => {
  test.each([
    ['Karen said so.', 'June said so.'],
    ['KAREN: we did', 'JUNE: we did'],
    ["karen’s room and Karen's desk", "June’s room and June's desk"],
    ['with Karen Smith there', 'with June Low there'],
    ['with Karen\n  Smith there', 'with June Low there'],
    ['K. Smith, Karin', 'June Low, June'],
    ['Zoe and Zoe\u0308 and ZOË', 'Ada and Ada and ADA'],
    ['to Sao Paulo', 'to Northfield'],
    ['昨日田中さんと話した', '昨日佐藤さんと話した'],
    ['אמר דוד.', 'אמר אדם.'],
    ['ודוד ולדוד', 'ואדם ולאדם'],
    ['قالت ليلى لليلى وليلى، ولَيلى', 'قالت سلمى لسلمى وسلمى، وسلمى'],
    ['the Karen–Zoë pair; KAREN-ZOË’S', 'the June–Ada pair; JUNE-ADA’S'],
    ['Karen_1, @karen', 'June_1, @June'],
    ['at C++ (Inc.)!', 'at Organisation 1!'],
    ['“Karen”, (Karen) – Karen-led', '“June”, (June) – June-led'],
  ])('are replaced in “%s”', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test.each(['Karenina and Zoetrope', 'the mikaren', 'Ka ren', 'ليلىات', 'مليلى', 'דודים', ''])(
    'are not found in “%s”',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

test('once replaced, no listed name is left, and everything else stays', () => {
  const pieces = fc.constantFrom(
    'Karen',
    'Smith',
    ' ',
    '\n',
    '’s',
    'Zoë',
    'x',
    '田中',
    '. ',
    'Sa\u0303o',
    'Paulo',
    '-',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const hits = find(text);
      expect(find(withoutNames(text, hits))).toEqual([]);
      expect(
        withoutNames(
          text,
          hits.map((hit) => ({ ...hit, replacement: hit.found })),
        ),
      ).toBe(text);
    }),
    { numRuns: 1000 },
  );
});
