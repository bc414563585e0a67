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
  [
    'a party behind a name in capitals',
    'PRESIDENTE. Perché?\nANNA ROSSI (PD). Perché sì.\nPRESIDENTE. E poi?\nANNA ROSSI (PD). Basta.',
    ['PRESIDENTE: Perché?', 'ANNA ROSSI (PD): Perché sì.', 'PRESIDENTE: E poi?', 'ANNA ROSSI (PD): Basta.'],
  ],
  [
    'initials behind the name, and the word for a part',
    'Председательствующий. Почему?\nИванов И. И. Потому.\nПредседательствующий. И что?\nИванов И. И. Ничего.',
    [
      'Председательствующий: Почему?',
      'Иванов И. И.: Потому.',
      'Председательствующий: И что?',
      'Иванов И. И.: Ничего.',
    ],
  ],
  [
    'a bracket behind a name without capitals',
    '연구자) 왜요?\n김 선생님) 그냥요.\n연구자) 그래서요?\n김 선생님) 끝이에요.',
    ['연구자: 왜요?', '김 선생님: 그냥요.', '연구자: 그래서요?', '김 선생님: 끝이에요.'],
  ],
  [
    'others beside the two who talk, as in courts',
    'EXAMINATION\n\nBY MS. ODE:\n\nQ. Why?\n\nA. So.\n\nMR. RAY: Objection.\n\nTHE COURT: Overruled.\n\nBY MS. ODE:\n\nQ. And?\n\nA. That is all.',
    [
      '-: EXAMINATION',
      '-: BY MS. ODE:',
      'Q: Why?',
      'A: So.',
      'MR. RAY: Objection.',
      'THE COURT: Overruled.',
      '-: BY MS. ODE:',
      'Q: And?',
      'A: That is all.',
    ],
  ],
  [
    'a colon once where the others have a stop',
    'LOPEZ. Why?\n\nREED. So.\n\nLOPEZ: And?\n\nREED. That is all.\n\nLOPEZ. Well.',
    ['LOPEZ: Why?', 'REED: So.', 'LOPEZ: And?', 'REED: That is all.', 'LOPEZ: Well.'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(recogniseTurns(text).reading).toBe('stop');
  expect(whoSaysWhat(text)).toEqual(expected);
});

test.each([
  [
    'sentences that begin alike',
    'Sorry. Well.\nRight. It is.\nSorry. No.\nRight. Good.\nSorry. So.\nRight. Ok.',
  ],
  [
    'words for several',
    'Both. I like it.\n\nEveryone. They all do.\n\nBoth. I said so.\n\nEveryone. So it is.',
  ],
  ['a list of books', 'Ode J. On coaches.\nRay A. On visits.\nOde J. On leaders.\nRay A. On walks.'],
  ['points of a list', 'A. One thing.\nB. Another.\nC. A third.\nA. Once more.\nB. Again.\nC. And again.'],
])('%s are nobody', (_, text) => {
  expect(recogniseTurns(text).speakers).toEqual([]);
});
