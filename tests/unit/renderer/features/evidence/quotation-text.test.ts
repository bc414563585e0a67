import { describe, expect, test } from 'vitest';
import { placeInWords } from '#renderer/features/evidence/place-in-words.ts';
import { firstWords, quotationText } from '#renderer/features/evidence/quotation-text.ts';

describe('quotationText', () => {
  const quotation = ' We call it a “learning walk”.\n';
  test.each([
    ['Scarlett', 'Interview 12', '24:30', '“We call it a ‘learning walk’.” (Scarlett, Interview 12, 24:30)'],
    [
      'Scarlett',
      'Interview 12, Scarlett',
      'turn 4',
      '“We call it a ‘learning walk’.” (Interview 12, Scarlett, turn 4)',
    ],
    [null, 'Field notes', null, '“We call it a ‘learning walk’.” (Field notes)'],
  ])('%s in %s', (participant, source, place, text) => {
    expect(quotationText({ quotation, participant, source }, place)).toBe(text);
  });
});

test.each([
  ['I make the coffee.', 'I make the coffee.'],
  [' None. I’ll save you some time. Zero coaches. ', 'None. I’ll save you some time. …'],
  ['語'.repeat(80), `${'語'.repeat(60)} …`],
])('the first words of %j', (quotation, words) => {
  expect(firstWords(quotation)).toBe(words);
});

describe('placeInWords', () => {
  const turns = [
    { start: 0, end: 20, speaker: 0, at: 1000 },
    { start: 25, end: 40, speaker: 1, at: null },
    { start: 45, end: 60, speaker: 0, at: 1_470_000 },
  ];
  test.each([
    [10, '0:01'],
    [30, 'turn 2'],
    [50, '24:30'],
  ])('the place of %i', (start, place) => {
    expect(placeInWords({ medium: 'text', turns }, start)).toBe(place);
  });

  test('none in a recording, whose stretches are times', () => {
    expect(placeInWords({ medium: 'recording', turns: [] }, 10)).toBeNull();
  });
});
