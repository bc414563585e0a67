import { expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test.each([
  [
    'name dash',
    'Anna - So how was it?\nBen - It was good.\nAnna - Why?\nBen - Because.',
    ['Anna: So how was it?', 'Ben: It was good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'name en dash',
    'Anna – So how was it?\nBen – It was good.\nAnna – Why?\nBen – Because.',
    ['Anna: So how was it?', 'Ben: It was good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'name em dash',
    'ANNA.— So how was it?\nBEN.— It was good.\nANNA.— Why?\nBEN.— Because.',
    ['ANNA: So how was it?', 'BEN: It was good.', 'ANNA: Why?', 'BEN: Because.'],
  ],
  [
    'french dash',
    'Anna. — Alors ?\nBen. — Bien.\nAnna. — Pourquoi ?\nBen. — Parce que.',
    ['Anna: Alors ?', 'Ben: Bien.', 'Anna: Pourquoi ?', 'Ben: Parce que.'],
  ],
  [
    'stop and dash, as parliaments write',
    'President. – So how was it?\nAnna Ode (S&D). – It was good.\nPresident. – Why?\nAnna Ode (S&D). – Because.',
    [
      'President: So how was it?',
      'Anna Ode (S&D): It was good.',
      'President: Why?',
      'Anna Ode (S&D): Because.',
    ],
  ],
  [
    'stop and hyphen',
    'ENTREVISTADOR.- ¿Por qué?\nINÉS.- Porque sí.\nENTREVISTADOR.- ¿Y?\nINÉS.- Nada.',
    ['ENTREVISTADOR: ¿Por qué?', 'INÉS: Porque sí.', 'ENTREVISTADOR: ¿Y?', 'INÉS: Nada.'],
  ],
  [
    'the sign for more',
    'Anna > So how was it?\nBen > It was good.\nAnna > Why?\nBen > Because.',
    ['Anna: So how was it?', 'Ben: It was good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'the sign for the same',
    'I = So how was it?\nR = It was good.\nI = Why?\nR = Because.',
    ['I: So how was it?', 'R: It was good.', 'I: Why?', 'R: Because.'],
  ],
  [
    'an arrow',
    'Anna → So how was it?\nBen → It was good.\nAnna → Why?\nBen → Because.',
    ['Anna: So how was it?', 'Ben: It was good.', 'Anna: Why?', 'Ben: Because.'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(recogniseTurns(text).reading).toBe('dash');
  expect(whoSaysWhat(text)).toEqual(expected);
});

test('amounts are nobody’s words', () => {
  expect(recogniseTurns('Anna = 12\nBen = 14\nAnna = 16\nBen = 11').speakers).toEqual([]);
});
