import { describe, expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

describe('numbers for people', () => {
  test.each([
    [
      'and a colon',
      '1: So how was it?\n2: Fine.\n1: And at 9:30?\n2: Then I left.\n1: Why?\n2: Because.',
      ['1: So how was it?', '2: Fine.', '1: And at 9:30?', '2: Then I left.', '1: Why?', '2: Because.'],
    ],
    [
      'beside who leads the talk',
      'Mod: So?\n\n1: Fine.\n\nMod: And you?\n\n3: Me too.\n\n1: Ah.\n\n2: No.\n\n3: No?\n\n2: Never.\n\nMod: Ok.',
      [
        'Mod: So?',
        '1: Fine.',
        'Mod: And you?',
        '3: Me too.',
        '1: Ah.',
        '2: No.',
        '3: No?',
        '2: Never.',
        'Mod: Ok.',
      ],
    ],
    [
      'with the sign for numbers',
      'Mod: So?\n#1: Fine.\n#2: Me too.\n#1: Ah.\n#2: No.\nMod: And?\n#1: Yes.\n#2: Well.',
      ['Mod: So?', '#1: Fine.', '#2: Me too.', '#1: Ah.', '#2: No.', 'Mod: And?', '#1: Yes.', '#2: Well.'],
    ],
    [
      'and nothing else on every line',
      '1 So how was it?\n2 Fine.\n1 And?\n2 Then I left.\n1 Why?\n2 Because.',
      ['1: So how was it?', '2: Fine.', '1: And?', '2: Then I left.', '1: Why?', '2: Because.'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(recogniseTurns(text).reading).toBe('colon');
    expect(whoSaysWhat(text)).toEqual(expected);
  });

  test.each([
    ['verses', '1 In the morning.\n2 At noon.\n3 At night.\n4 And so on.\n5 And again.\n6 To the end.'],
    ['points', '1. Open it.\n2. Close it.\n1. Open it again.\n2. Close it.\n1. Rest.\n2. Sleep.'],
    [
      'three steps again and again',
      '1: Open it.\n2: Close it.\n3: Rest.\n1: Open it.\n2: Close it.\n3: Rest.\n1: Go.\n2: Come.\n3: Stay.',
    ],
    ['hours', '9:30 Coffee.\n10:00 Visit.\n9:30 Coffee.\n10:00 Visit.\n9:30 Coffee.\n10:00 Visit.'],
  ])('%s are none', (_, text) => {
    expect(recogniseTurns(text).speakers).toEqual([]);
  });
});
