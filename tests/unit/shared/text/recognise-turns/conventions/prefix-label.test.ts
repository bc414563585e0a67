import { expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

const words = ['So how was it?', 'Fine.', 'And then what?', 'Then I left.', 'Why?', 'Because.'];

const timed = (names: readonly string[], said = words): string =>
  said.map((one, at) => `[00:00:0${at}] ${names[at % names.length] ?? ''} ${one}`).join('\n');

test.each([
  ['names', ['Maria Lopez', 'Sam']],
  ['a word with a number', ['Speaker 1', 'Speaker 2']],
  ['names without capitals', ['张三', '李四']],
])('%s behind a time', (_, names) => {
  const read = recogniseTurns(timed(names));
  expect(read.reading).toBe('time-line');
  expect(whoSaysWhat(read.text, read)).toEqual(
    words.map((one, at) => `${names[at % names.length] ?? ''} @${at}: ${one}`),
  );
});

test.each([
  ['words that begin sentences', timed(['And', 'Well'])],
  ['one word', timed(['Maria'])],
  ['words of the text', `${timed(['Coffee', 'Bread'])}\n[00:00:09] We had coffee with our bread.`],
  ['names on half of the lines', timed(['Maria', 'Sam', 'They say', 'As if'])],
])('%s behind a time are no names', (_, text) => {
  expect(recogniseTurns(text).speakers).toEqual([]);
});
