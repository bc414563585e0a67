import { expect, test } from 'vitest';
import { voiceColumns } from '#shared/text/recognise-turns/columns/voice-columns.ts';

const talk = [
  ['How was it for you?', 'It was good.'],
  ['And then?', 'Then I left, as one does.'],
  ['Why did you?', 'Because I had to go.'],
  ['Thank you.', 'You are welcome.'],
];
const reversed = talk.map(([asks = '', answers = '']) => [answers, asks]);
const timed = talk.map((row, at) => [`0:0${at}`, ...row]);
const noted = talk.map((row, at) => [...row, at === 1 ? 'He laughs as he says so.' : '']);
const group = [
  ['Hello all. What do you do?', '', ''],
  ['', 'I teach mathematics here.', ''],
  ['', '', 'I am a coach in grade five.'],
  ['And since when?', '', ''],
  ['', 'Six years, I think.', ''],
  ['', '', 'Four years and a bit.'],
];
const rows = (...cells: readonly (readonly string[])[]): readonly (readonly string[])[] => cells;

test.each([
  ['who asks and who answers', ['Interviewer', 'Respondent'], talk, [0, 1]],
  ['who answers and who asks', ['Participant 7', 'Interviewer:'], reversed, [0, 1]],
  ['questions and answers', ['Question', 'Answer'], talk, [0, 1]],
  ['who asks beside a name', ['Interviewer', 'Sam Reed'], talk, [0, 1]],
  ['a name with its part', ['Maria (interviewer)', 'Sam'], talk, [0, 1]],
  ['two voices, of which one asks', ['Speaker 1', 'Speaker 2'], talk, [0, 1]],
  ['times ahead', ['Time', 'Interviewer', 'Participant'], timed, [1, 2]],
  ['notes behind', ['Interviewer', 'Respondent', 'Reflection'], noted, [0, 1]],
  ['several who answer', ['Moderator', 'Anna', 'Ben'], group, [0, 1, 2]],
])('%s are voices', (_, headings, below, expected) => {
  expect(voiceColumns(headings, below)).toEqual(expected);
});

test.each([
  ['names of who speaks', ['Participant', 'Text'], talk.map(([, said = ''], at) => [`P${at % 2}`, said])],
  ['two districts', ['North', 'South'], talk],
  ['two languages', ['English', 'Deutsch'], talk],
  ['a guide with probes', ['Question', 'Probe'], reversed],
  [
    'quotations with codes',
    ['Participant', 'Code'],
    rows(['It was good.', 'good'], ['I left.', 'leaving'], ['So it was.', 'fate']),
  ],
  [
    'answers to two questions',
    ['Participant', 'Question 1', 'Question 2'],
    talk.map(([, said = ''], at) => [`P${at}`, said, said]),
  ],
  ['two rows', ['Interviewer', 'Respondent'], talk.slice(0, 2)],
  [
    'a form',
    ['Interviewer', 'Maria Lopez'],
    rows(['Date', '3 May'], ['Place', 'Office'], ['Participant', 'P07']),
  ],
  [
    'two who do things',
    ['Teacher', 'Student'],
    rows(['Hands out paper.', 'Folds it.'], ['Asks why.', 'Explains it.'], ['Goes on.', 'Rests.']),
  ],
])('%s are not', (_, headings, below) => {
  expect(voiceColumns(headings, below)).toEqual([]);
});
