import { expect, test } from 'vitest';
import { isFromRight, isMirrored } from '#renderer/transcript/document/reading-direction.ts';
import type { ReadContent } from '#renderer/transcript/read-content.ts';

function contentOf(said: readonly string[]): ReadContent {
  const text = said.join('\n');
  let start = 0;
  const turns = said.map((words) => {
    const turn = { start, end: start + words.length, speaker: null, at: null };
    start = turn.end + 1;
    return turn;
  });
  return { text, turns, speakers: [] };
}

test.each([
  ['Arabic', '75، تقريبا', true],
  ['Hebrew behind an English name', 'Karen אמרה', false],
  ['no letter', '… 12', false],
])('a turn in %s', (_what, words, expected) => {
  expect(isFromRight(contentOf([words]), 0, words.length)).toBe(expected);
});

test.each([
  ['a transcript in Arabic with an English answer', ['صباح الخير', 'Okay.', 'وماذا يحدث؟'], true],
  ['an English one with an Arabic answer', ['Good morning.', 'صباح الخير', 'And then?'], false],
  ['one half and half', ['Good morning.', 'صباح الخير'], false],
  ['one without turns', [], false],
])('names in %s stand at the right: %j', (_what, said, expected) => {
  const content = contentOf(said);
  expect([isMirrored(content), isMirrored(content)]).toEqual([expected, expected]);
});
