import { expect, test } from 'vitest';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

const words = ['Why is it so?', 'It just is.', 'Since when?', 'For years, I think.', 'Thank you.'];

/** A row a turn, of two who take turns. */
const table = (row: (name: string, words: string, at: number) => string, between = '\n'): string =>
  words.map((said, index) => row(index % 2 === 0 ? 'Ann' : 'Ben Ray', said, index)).join(between);

const names = words.map((said, index) => `${index % 2 === 0 ? 'Ann' : 'Ben Ray'}: ${said}`);
const timed = words.map((said, index) => `${index % 2 === 0 ? 'Ann' : 'Ben Ray'} @${index}: ${said}`);

test.each([
  ['names behind the words', table((name, said) => `${said}\t${name}`), names],
  ['times, words and names', table((name, said, at) => `0:0${at}\t${said}\t${name}`), timed],
  ['spans of time', table((name, said, at) => `0:0${at}.0 - 0:09.4\t${said}\t${name}`), timed],
  ['names, words and times', table((name, said, at) => `${name}\t${said}\t00:00:0${at}`), timed],
  [
    'names twice, then times in two measures',
    table((name, said, at) => `${name}\t${name}\t00:00:0${at}.000\t${at}.0\t${said}`),
    timed,
  ],
  [
    'a line of headings',
    `Timespan\tContent\tSpeaker\n${table((name, said, at) => `0:0${at}\t${said}\t${name}`)}`,
    ['-: Timespan\tContent\tSpeaker', ...timed],
  ],
  [
    'rows of a document, whose cells have lines of their own',
    table((name, said, at) => `0:0${at}\t${said}\nSo.\t${name}`, '\n\n'),
    timed.map((line) => `${line}/So.`),
  ],
  [
    'a column of remarks, which nobody says',
    table((name, said, at) => `${at + 1}\t${name}\t${said}\t${at % 2 === 0 ? 'check' : 'fine'}`),
    names,
  ],
  [
    'a column of remarks, most of its cells empty',
    table((name, said, at) => `${name}\t${said}\t${at === 1 ? 'check' : ''}`),
    names,
  ],
  [
    'empty cells below a row of headings',
    `Focus group\n\nNo.\tTime\tWho\tWhat\tCode\n\n${table((name, said, at) => `${at + 1}\t${at % 2 === 0 ? '' : `0:0${at}`}\t${name}\t${said}${at === 1 ? '\tcheck' : ''}`, '\n\n')}`,
    ['-: Focus group/No.\tTime\tWho\tWhat\tCode', ...names],
  ],
  ['the usual order', table((name, said, at) => `0:0${at}\t${name}\t${said}`), timed],
])('%s', (_, text, expected) => {
  expect(whoSaysWhat(text)).toEqual(expected);
});

test.each([
  ['a table of people', 'Ann\t45\tOakdale\nBen\t39\tElmwood\nCem\t51\tPine\nDan\t33\tOakdale\nEva\t29\tElm'],
  ['tabs here and there', 'So\tit goes.\nAnd on.\nAnd on\tand on.\nThe end.'],
])('%s is no talk', (_, text) => {
  expect(whoSaysWhat(text).every((line) => line.startsWith('-'))).toBe(true);
});
