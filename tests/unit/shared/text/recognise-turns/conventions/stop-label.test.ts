import { expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test.each([
  [
    'Q. A. stops',
    'Q. How was it?\nA. Good.\nQ. Why?\nA. Because it was.',
    ['Q: How was it?', 'A: Good.', 'Q: Why?', 'A: Because it was.'],
  ],
  [
    'Q A parens',
    'Q) How was it?\nA) Good.\nQ) Why?\nA) Because it was.',
    ['Q: How was it?', 'A: Good.', 'Q: Why?', 'A: Because it was.'],
  ],
  [
    'semicolon',
    'I; So how was it?\nR; Good.\nI; Why?\nR; Because.',
    ['I: So how was it?', 'R: Good.', 'I: Why?', 'R: Because.'],
  ],
  [
    'as the French parliament writes',
    'Mme la présidente. Pourquoi ?\nM. Jean Dupont. Parce que.\nMme la présidente. Et donc ?\nM. Jean Dupont. Voilà.',
    [
      'Mme la présidente: Pourquoi ?',
      'M. Jean Dupont: Parce que.',
      'Mme la présidente: Et donc ?',
      'M. Jean Dupont: Voilà.',
    ],
  ],
  [
    'words cut short',
    'Int. Why?\nResp. So.\nInt. And?\nResp. That is all.',
    ['Int: Why?', 'Resp: So.', 'Int: And?', 'Resp: That is all.'],
  ],
  [
    'a stroke, as Spanish papers write',
    'P/ ¿Por qué?\nR/ Porque sí.\nP/ ¿Y qué más?\nR/ Nada.',
    ['P: ¿Por qué?', 'R: Porque sí.', 'P: ¿Y qué más?', 'R: Nada.'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(recogniseTurns(text).reading).toBe('stop');
  expect(whoSaysWhat(text)).toEqual(expected);
});
