import { expect, test } from 'vitest';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

/** Four short turns of two people, each written by `turn`. */
const talk = (turn: (name: string, words: string, at: number) => string, between = '\n'): string =>
  ['How was it?', 'Good.', 'Why is that?', 'Because.']
    .map((words, at) => turn(at % 2 === 0 ? 'Interviewer' : 'Maria', words, at))
    .join(between);

const plain = ['Interviewer: How was it?', 'Maria: Good.', 'Interviewer: Why is that?', 'Maria: Because.'];
const timed = plain.map((line, at) => line.replace(':', ` @${at}:`));

test.each([
  ['angle brackets', talk((name, words) => `<${name}> ${words}`), plain],
  ['round brackets', talk((name, words) => `(${name}) ${words}`), plain],
  ['soft hyphens', talk((name, words) => `${name.slice(0, 3)}\u00ad${name.slice(3)}: ${words}`), plain],
  ['a time below the name', talk((name, words, at) => `${name}\n[00:00:0${at}] - ${words}\n`), timed],
  ['seconds behind the name', talk((name, words, at) => `${name} [${at}.00 - 9.50]: ${words}`), timed],
  ['pictures behind the seconds', talk((name, words, at) => `00:00:0${at}:12 ${name}: ${words}`), timed],
  [
    'spans with pictures',
    talk((name, words, at) => `00:00:0${at};12 - 00:00:09;00\n${name}\n${words}\n`),
    timed,
  ],
  ['the hour of the day', talk((name, words, at) => `${name} (10:00:0${at} AM): ${words}`), plain],
  ['date and hour', talk((name, words, at) => `[05/03/2024, 10:00:0${at}] ${name}: ${words}`), plain],
  ['date, hour and dash', talk((name, words, at) => `05/03/2024, 10:0${at} - ${name}: ${words}`), plain],
  [
    'numbers of pages and what stands beside them',
    talk(
      (name, words, at) => `${name}: ${words}${at % 2 === 1 ? `\n\nInterview 7\n\nPage ${at} of 3` : ''}`,
      '\n\n',
    ),
    plain,
  ],
])('%s', (_, text, expected) => {
  expect(whoSaysWhat(text)).toEqual(expected);
});

test.each([
  ['days', ['Monday', 'Tuesday', 'Wednesday']],
  ['what changed', ['Added', 'Fixed', 'Changed']],
])('%s again and again are nobody', (_, labels) => {
  const text = [1, 2, 3].flatMap((week) => labels.map((label) => `${label}: We met ${week} times.`));
  expect(whoSaysWhat(text.join('\n')).every((line) => line.startsWith('-'))).toBe(true);
});

test('a word that begins a sentence is not named beside two who are', () => {
  const text = talk((name, words) => `${name}: ${words}\n\nSo: it depends.`, '\n\n');
  expect(whoSaysWhat(text)).toEqual(plain.map((line) => `${line}/So: it depends.`));
});

test('a slip of a label that stands once is a label', () => {
  const names = ['Interviewer', 'Participant', 'Interviewer', 'Particpant', 'Interviewer', 'Participant'];
  const text = names.map((name, at) => `${name}: So it goes, ${at}.`).join('\n');
  expect(whoSaysWhat(text)[3]).toBe('Particpant: So it goes, 3.');
});
