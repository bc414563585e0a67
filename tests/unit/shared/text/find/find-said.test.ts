import { expect, test } from 'vitest';
import { findSaid } from '#shared/text/find/find-said.ts';
import { foldWithMap } from '#shared/text/fold.ts';

const text = 'Ann: Ann walks. We plan\nwalks.\n\nBen: Walking, unwalked (data). 授業を見る。';
const turns = ['Ann walks. We plan\nwalks.', 'Walking, unwalked (data). 授業を見る。'].map((said) => {
  const start = text.indexOf(said);
  return { start, end: start + said.length };
});

const found = (words: string): readonly string[] =>
  findSaid(text, turns, foldWithMap(text), words).map(({ start, end }) => text.slice(start, end));

test.each<[string, readonly string[]]>([
  ['walk', ['walk', 'walk', 'Walk', 'walk']],
  ['plan wal', ['plan\nwal']],
  ['ann', ['Ann']],
  ['walk*', ['walks', 'walks', 'Walking']],
  ['"plan walks"', ['plan\nwalks']],
  ['walk* -data', ['walks', 'walks']],
  ['plan OR data', ['plan', 'data']],
  ['walks ~1 plan', ['walks', 'plan', 'walks']],
  ['授業', ['授業']],
  ['"授業を"', ['授業を']],
  ['plan OR', []],
  ['', []],
])('%s finds %j', (words, expected) => {
  expect(found(words)).toEqual(expected);
});
