import { describe, expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

describe('what is no speaker', () => {
  test.each([
    [
      'a note',
      'I1: So?\nP1: Yes.\nNote: a pause.\nI1: Ok.\nP1: No.',
      ['I1: So?', 'P1: Yes./Note: a pause.', 'I1: Ok.', 'P1: No.'],
    ],
    [
      'a link and an hour',
      'Anna: So?\nBen: See\nhttp://x.org\n9:30 it was.\nAnna: Ok.\nBen: No.',
      ['Anna: So?', 'Ben: See/http://x.org/9:30 it was.', 'Anna: Ok.', 'Ben: No.'],
    ],
    [
      'a break',
      '**Anna:** So.\n\n**Ben:** Yes.\n\n**Break:** [11:00]\n\n**Ben:** Ok.\n\n**Anna:** No.',
      ['Anna: So.', 'Ben: Yes.', '-: **Break:** [11:00]', 'Ben: Ok.', 'Anna: No.'],
    ],
    [
      'a stage note',
      'Anna: So.\n(laughs: loudly)\nBen: Yes.\n[Tape 2: begins]\nAnna: Ok.\nBen: No.',
      ['Anna: So./(laughs: loudly)', 'Ben: Yes./[Tape 2: begins]', 'Anna: Ok.', 'Ben: No.'],
    ],
    [
      'a sentence that ends in a colon',
      'I said this to them:\n\nCome.\n\nMy answer was the same:\n\nNo.',
      ['-: I said this to them:', '-: Come.', '-: My answer was the same:', '-: No.'],
    ],
    [
      'a word that opens a sentence once',
      `Anna: So honestly?\nBen: Yes.\nAnna: Ok.\nBen: No.\nHonestly: it was bad.`,
      ['Anna: So honestly?', 'Ben: Yes.', 'Anna: Ok.', 'Ben: No./Honestly: it was bad.'],
    ],
    [
      'fields of a form',
      'Age: 45\nGender: female\nCity: Leeds\n\nShe lives there.',
      ['-: Age: 45/Gender: female/City: Leeds', '-: She lives there.'],
    ],
    [
      'chapters',
      '## Aims\n\nText.\n\n## Method\n\nText.\n\n## Aims\n\nText.\n\n## Why we ask\n\nText.',
      [
        '-: ## Aims',
        '-: Text.',
        '-: ## Method',
        '-: Text.',
        '-: ## Aims',
        '-: Text.',
        '-: ## Why we ask',
        '-: Text.',
      ],
    ],
    [
      'an agenda',
      'Welcome 9:00\nLunch 12:30\nCoffee 15:00',
      ['-: Welcome 9:00', '-: Lunch 12:30', '-: Coffee 15:00'],
    ],
    [
      'points of a list in capitals',
      'Q: Which?\nA: These:\nA. One.\nB. Two.\nQ: Why?\nA: So.',
      ['Q: Which?', 'A: These:/A. One./B. Two.', 'Q: Why?', 'A: So.'],
    ],
    ['prose', 'One line.\nAnother.\n\nA new paragraph.', ['-: One line./Another.', '-: A new paragraph.']],
    [
      'numbered prompts',
      '1. First: what?\n2. Second: why?\n3. Third: how?',
      ['-: 1. First: what?', '-: 2. Second: why?', '-: 3. Third: how?'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(whoSaysWhat(text)).toEqual(expected);
  });

  test('a long label that stands once in a long text', () => {
    const talk = Array.from(
      { length: 60 },
      () => `Anna: ${'so '.repeat(40)}\n\nBen: ${'no '.repeat(40)}`,
    ).join('\n\n');
    const text = `${talk}\n\nThe Big Blue Garden Book: it was good.\n\nCarla Ode: I agree with you.\n\n${talk}`;
    expect(recogniseTurns(text).speakers.map(({ label }) => label)).toEqual(['Anna', 'Ben', 'Carla Ode']);
  });
});

describe('quotation marks around all that is said under a label', () => {
  test('are those of whom somebody quotes', () => {
    const talk = 'Anna: Why?\n\nBen: They said:\n\nTeachers: "No way."\n\nMe: "Yes."\n\n';
    expect(whoSaysWhat(talk.repeat(3))).toEqual(
      Array.from({ length: 3 }, () => [
        'Anna: Why?',
        'Ben: They said:/Teachers: "No way."/Me: "Yes."',
      ]).flat(),
    );
  });

  test('are the way of a text where most have them', () => {
    const talk = 'Anna: “Why?”\n\nBen: “So.”\n\nMs. Ode: Well.\n\n';
    expect(recogniseTurns(talk.repeat(3)).speakers.map(({ label }) => label)).toEqual([
      'Anna',
      'Ben',
      'Ms. Ode',
    ]);
  });
});
