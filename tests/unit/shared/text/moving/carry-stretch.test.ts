import { expect, test } from 'vitest';
import { carrierBetween, likeness } from '#shared/text/moving/carry-stretch.ts';

const old = `Ann: We walk through classrooms together every Monday. Then we have coffee.

Q: And planning?

Ann: In June we plan the year on one long table. It takes two days.
`;

const now = `[00:01] Ann: In June we plan the
year on one long table. It takes about two full days.

[00:20] Q: And visits?

[00:31] Ann: We do walk thru the classrooms together, every single Monday.
`;

const carried = (words: string): readonly [string, string] | null => {
  const start = old.indexOf(words);
  const to = carrierBetween(old, now)({ start, end: start + words.length });
  return to === null ? null : [to.how, now.slice(to.start, to.end)];
};

test.each([
  [
    'words that stand there in another line',
    'plan the year on one long table',
    ['same', 'plan the\nyear on one long table'],
  ],
  ['words that were reworded a little', 'It takes two days.', ['reworded', 'It takes about two full days.']],
  ['words that are gone', 'Then we have coffee.', null],
])('%s', (_, words, expected) => {
  expect(carried(words)).toEqual(expected);
});

test('words that stand elsewhere are found there, nearest to where they were', () => {
  const first = 'a b c d e f g. We walk in the rain. h i j k l m n o p. q r s t.';
  const then = 'h i j k l m n o p. q r s t. Then we walk in the rain. a b c d e f g. We walk in the  rain.';
  const start = first.indexOf('We walk in the rain');
  const to = carrierBetween(first, then)({ start, end: start + 19 });
  expect(to === null ? null : [to.how, then.slice(to.start, to.end)]).toEqual([
    'moved',
    'We walk in the  rain',
  ]);
});

test('words with signs that mean something in a pattern are found too', () => {
  const words = 'co-teaching (two/three) at $5 [a+b] ^ “so” | \\ {it}';
  const to = carrierBetween(
    `${words} and then a long goodbye`,
    `a long goodbye, and ${words}`,
  )({
    start: 0,
    end: words.length,
  });
  expect(to?.start).toBe(20);
});

test.each([
  ['we walk', 'We walk', 1],
  ['we walk', 'they run', 0],
  ['a b c d', 'a b', 2 / 3],
  ['…', '…', 1],
  ['…', '—', 0],
])('“%s” and “%s” are alike by %d', (one, other, expected) => {
  expect(likeness(one, other)).toBeCloseTo(expected);
});
