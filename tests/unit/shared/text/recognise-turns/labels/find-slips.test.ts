import { expect, test } from 'vitest';
import { findSlips } from '#shared/text/recognise-turns/labels/find-slips.ts';

/** Labels with their numbers of turns; gives a line for each label that is taken for another's. */
function slipsOf(counts: Readonly<Record<string, number>>): readonly string[] {
  const labels = Object.keys(counts);
  const turns = Object.values(counts).flatMap((count, speaker) =>
    Array.from({ length: count }, () => ({ start: 0, end: 1, speaker, at: null })),
  );
  return [...findSlips(labels, turns)].map(([slip, { of }]) => [labels[slip], labels[of]].join(' > '));
}

test.each([
  [{ 'PARTICIPANT 18': 64, RESEARCHER: 60, 'PARTTICIPANT 18': 1 }, ['PARTTICIPANT 18 > PARTICIPANT 18']],
  [{ John: 20, Anna: 20, Jon: 1 }, ['Jon > John']],
  [{ Interviewer: 20, Mary: 20, Intreviewer: 2 }, ['Intreviewer > Interviewer']],
  [{ 'Audrey Tang': 5, Guiton: 9, Audrey: 12 }, ['Audrey Tang > Audrey']],
  [{ Audrey: 1, Guiton: 9, 'Audrey Tang': 1 }, ['Audrey > Audrey Tang']],
  [
    { 'Ana Garza, Head of Health': 3, 'Ana Garza, Director': 9, Pregunta: 9 },
    ['Ana Garza, Head of Health > Ana Garza, Director'],
  ],
  [
    { 'Dr. Angela Merkel (CDU/CSU)': 1, 'Angela Merkel, Bundeskanzlerin': 2 },
    ['Dr. Angela Merkel (CDU/CSU) > Angela Merkel, Bundeskanzlerin'],
  ],
  [{ P10: 20, I1: 20, 'P-10': 1, P1O: 1, l1: 1 }, ['P-10 > P10', 'P1O > P10', 'l1 > I1']],
  [{ 'Anna Beck': 9, 'Ben Ode': 9, AB: 2 }, ['AB > Anna Beck']],
  [{ 'Speaker 1': 9, 'Speaker 2': 9, 'Spekaer 2': 1 }, ['Spekaer 2 > Speaker 2']],
])('%j has slips', (counts, slips) => {
  expect(slipsOf(counts)).toEqual(slips);
});

test.each([
  { 'Speaker 1': 9, 'Speaker 2': 9, 'Speaker 11': 1 },
  { P1: 9, P2: 9, P11: 1, I: 20 },
  { Anna: 9, Anne: 9 },
  { Jan: 3, Jon: 1 },
  { Anna: 9, 'Anna Beck': 9, 'Anna Ode': 9 },
  { INTERLOCUTORA: 9, INTERLOCUTOR: 9 },
  { Teilnehmer: 9, Teilnehmerin: 9 },
  { K: 9, M: 9, X: 1 },
  { 'Interviewer Anna': 9, 'Participant Anna': 9 },
  { I1: 9, I2: 9, I: 1 },
  { 唐鳳: 9, 李志村: 9 },
  { 'Man 1': 3, 'Woman 1': 3 },
])('%j has none', (counts) => {
  expect(slipsOf(counts)).toEqual([]);
});
