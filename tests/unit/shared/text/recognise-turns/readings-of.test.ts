import { expect, test } from 'vitest';
import { readingsOf } from '#shared/text/recognise-turns/readings-of.ts';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';

const talk = ['Anna: How was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: So.'].join('\n\n');

test('a text is offered in every way that comes to other turns, the chosen one first', () => {
  expect(readingsOf(talk)).toEqual([
    { id: 'colon', label: 'Name and colon', speakers: 2, turns: 4, chosen: true },
    { id: 'paragraphs', label: 'Paragraphs without speakers', speakers: 0, turns: 4, chosen: false },
  ]);
});

test('prose is offered as paragraphs, and a list of fields also by its colons', () => {
  expect(readingsOf('One line.\n\nAnother.')).toEqual([
    { id: 'paragraphs', label: 'Paragraphs without speakers', speakers: 0, turns: 2, chosen: true },
  ]);
  expect(readingsOf('Our towns.\nBerlin: big\nLeeds: small').map(({ id }) => id)).toEqual([
    'paragraphs',
    'colon',
  ]);
});

test.each(['paragraphs', 'colon', 'own-line'] as const)('%s is taken where it is asked for', (convention) => {
  const text = 'Anna\nRose: it began.\n\nBen\nLily: so it did.\n\nAnna\nAh.\n\nBen\nOh.';
  const { reading, speakers } = recogniseTurns(text, [], { convention });
  expect([reading, speakers.map(({ label }) => label)]).toEqual(
    {
      paragraphs: ['paragraphs', []],
      colon: ['colon', ['Rose', 'Lily']],
      'own-line': ['own-line', ['Anna', 'Ben']],
    }[convention],
  );
});

test('a way that explains nothing is not forced', () => {
  expect(recogniseTurns(talk, [], { convention: 'tab' })).toMatchObject({
    reading: 'paragraphs',
    speakers: [],
  });
});
