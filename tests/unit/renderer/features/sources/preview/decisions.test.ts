import { expect, test } from 'vitest';
import {
  choicesOf,
  decideLike,
  decideSpeaker,
  firstDecision,
  keepDecided,
  makeOne,
  mergedInto,
  nameRight,
  notesLeft,
  readWho,
  speakersLeft,
  type FileDecision,
} from '#renderer/features/sources/preview/decisions.ts';
import type { PreviewedFile } from '#shared/contract/import.ts';

const speaker = (
  label: string,
  role: 'interviewer' | 'participant' | 'unknown',
  participant: string | null = null,
): PreviewedFile['speakers'][number] => ({
  label,
  role,
  turns: 3,
  words: 30,
  sample: 'Well',
  participant,
  participantId: null,
  slipOf: null,
  slipReason: null,
});

const file = (
  speakers: readonly PreviewedFile['speakers'][number][],
  change: Partial<PreviewedFile> = {},
): PreviewedFile => ({
  bytesId: 'one',
  file: 'one.txt',
  ok: true,
  title: 'one',
  format: 'txt',
  encoding: 'utf-8',
  reading: { encoding: 'utf-8', convention: 'colon', columns: null },
  choices: { encodings: [], conventions: [], columns: [] },
  speakers: [...speakers],
  turns: 6,
  words: 60,
  warnings: [],
  opening: '',
  error: null,
  already: null,
  alike: 'a',
  ...change,
});

const voices = [
  speaker('I', 'interviewer'),
  speaker('Participant 7', 'participant', 'Karen'),
  speaker('X', 'unknown'),
];

const decided = (): FileDecision => firstDecision(file(voices), null);

test('untouched, everything goes in as it was understood', () => {
  expect(choicesOf(decided())).toEqual([
    { label: 'I', as: 'I', role: 'interviewer', participant: null },
    { label: 'Participant 7', as: 'Participant 7', role: 'participant', participant: 'Karen' },
    { label: 'X', as: 'X', role: 'unknown', participant: null },
  ]);
});

test.each([
  ['a file that is in the study already', { already: 'one' }],
  ['a file that could not be read', { ok: false }],
])('%s stays out until somebody says otherwise', (_what, change) => {
  expect(firstDecision(file(voices, change), null).isIn).toBe(false);
});

test.each([
  ['The interviewer', { role: 'interviewer', participant: null }],
  ['the INTERVIEWER ', { role: 'interviewer', participant: null }],
  ['A participant, not said which', { role: 'participant', participant: null }],
  ['', { role: 'unknown', participant: null }],
  ['  ', { role: 'unknown', participant: null }],
  [' Åsa ', { role: 'participant', participant: 'Åsa' }],
])('“%s” in the field is read', (words, who) => {
  expect(readWho(words)).toEqual(who);
});

test('two labels by one name are one speaker, and the first says who it is', () => {
  const merged = decideSpeaker(decided(), 'X', { as: 'participant 7', who: 'Somebody else' });
  const [, first, second] = merged.speakers;
  expect(second === undefined ? null : mergedInto(merged.speakers, second)).toBe(first);
  expect(first === undefined ? null : mergedInto(merged.speakers, first)).toBeNull();
  expect(choicesOf(merged).slice(1)).toEqual([
    { label: 'Participant 7', as: 'Participant 7', role: 'participant', participant: 'Karen' },
    { label: 'X', as: 'Participant 7', role: 'participant', participant: 'Karen' },
  ]);
});

test('a name that was emptied leaves the label', () => {
  expect(choicesOf(decideSpeaker(decided(), 'I', { as: '  ' }))[0]?.as).toBe('I');
});

test('read in another way, labels that stay keep what was decided', () => {
  const before = decideSpeaker({ ...decided(), title: 'My title' }, 'I', { as: 'Kim' });
  const read = firstDecision(file([speaker('I', 'unknown'), speaker('Y', 'unknown')]), null);
  expect(keepDecided(before, read)).toMatchObject({
    title: 'My title',
    speakers: [
      { label: 'I', as: 'Kim', who: 'The interviewer' },
      { label: 'Y', as: 'Y', who: 'Not known' },
    ],
  });
});

test('labels that are gone in one reading are as they were decided in the next that has them', () => {
  const before = decideSpeaker(decided(), 'I', { as: 'Kim' });
  const without = keepDecided(before, firstDecision(file([]), null));
  expect(without.speakers).toEqual([]);
  expect(keepDecided(without, decided())).toEqual(before);
});

test('labels made one speaker stay one when the speaker is named, until one of them has a name of its own', () => {
  const named = decideSpeaker(decided(), 'Participant 7', { as: 'Maria' });
  const one = makeOne(named, 'X', 'Participant 7');
  expect(choicesOf(one).map(({ as }) => as)).toEqual(['I', 'Maria', 'Maria']);
  const renamed = decideSpeaker(one, 'Participant 7', { as: 'Anna' });
  expect(choicesOf(renamed).map(({ as }) => as)).toEqual(['I', 'Anna', 'Anna']);
  const apart = decideSpeaker(decideSpeaker(renamed, 'X', { as: 'Greta' }), 'Participant 7', { as: 'Ann' });
  expect(choicesOf(apart).map(({ as }) => as)).toEqual(['I', 'Ann', 'Greta']);
});

test.each([
  ['one who is known by the misspelt label alone', 'PARTTICIPANT 7', 'PARTICIPANT 7'],
  ['one who is known by name', 'Karen', 'Karen'],
])('named as it is spelt elsewhere, %s is %s and then %s', (_what, before, after) => {
  const misspelt = firstDecision(file([speaker('PARTTICIPANT 7', 'participant', before)]), null);
  expect(choicesOf(nameRight(misspelt, 'PARTTICIPANT 7', 'PARTICIPANT 7'))).toEqual([
    { label: 'PARTTICIPANT 7', as: 'PARTICIPANT 7', role: 'participant', participant: after },
  ]);
});

test('labels of a file made one speaker are one in the files like it', () => {
  const model = makeOne(decided(), 'X', 'Participant 7');
  const like = decideLike(model, decided());
  expect(choicesOf(decideSpeaker(like, 'Participant 7', { as: 'Maria' })).map(({ as }) => as)).toEqual([
    'I',
    'Maria',
    'Maria',
  ]);
});

test('files alike take over names and who interviews, but not which participant it is', () => {
  const model = decideSpeaker(
    decideSpeaker(decided(), 'X', { as: 'Second interviewer', who: 'The interviewer' }),
    'Participant 7',
    { who: 'Maria' },
  );
  const other = firstDecision(
    file([
      speaker('x', 'unknown'),
      speaker('Participant 7', 'participant', 'Jessica'),
      speaker('Z', 'unknown'),
    ]),
    null,
  );
  expect(decideLike(model, other).speakers).toEqual([
    { label: 'x', as: 'Second interviewer', who: 'The interviewer', oneWith: null },
    { label: 'Participant 7', as: 'Participant 7', who: 'Jessica', oneWith: null },
    { label: 'Z', as: 'Z', who: 'Not known', oneWith: null },
  ]);
});

test('two labels that are made one speaker are counted once, and no longer said to be perhaps the same', () => {
  const slip = {
    ...speaker('PARTTICIPANT 7', 'participant', 'Karen'),
    slipOf: 'PARTICIPANT 7',
    slipReason: 'Only a letter is different.',
  };
  const note = '“PARTICIPANT 7” and “PARTTICIPANT 7” may be the same speaker.';
  const talk = file([speaker('PARTICIPANT 7', 'participant', 'Karen'), slip], {
    warnings: [note, 'Something else.'],
  });
  const before = firstDecision(talk, null);
  expect(speakersLeft(before)).toBe(2);
  expect(notesLeft(talk, before)).toEqual([note, 'Something else.']);
  const merged = decideSpeaker(before, slip.label, { as: 'participant 7' });
  expect(speakersLeft(merged)).toBe(1);
  expect(notesLeft(talk, merged)).toEqual(['Something else.']);
});
