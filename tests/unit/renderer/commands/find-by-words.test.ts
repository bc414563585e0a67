import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findByWords } from '#renderer/commands/find-by-words.ts';

const itself = (text: string): string => text;

test.each([
  ['', ['Undo', 'Redo'], ['Undo', 'Redo']],
  ['do', ['Undo', 'Do it', 'Go, do'], ['Do it', 'Go, do', 'Undo']],
  ['memo go', ['Go to memos', 'Go to tables'], ['Go to memos']],
  ['zoe', ['Zoë’s table'], ['Zoë’s table']],
  ['ÉTÉ', ['ete'], ['ete']],
  ['x', ['Undo'], []],
])('“%s”', (query, things, found) => {
  expect(findByWords(things, itself, query)).toEqual(found);
});

test('what is found are things that were there, and a thing is found by any of its words', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (things, query) => {
      const found = findByWords(things, itself, query);
      expect(found.every((thing) => things.includes(thing))).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]+( [a-z]+)*$/u), fc.nat(), (thing, pick) => {
      const words = thing.split(' ');
      expect(findByWords([thing], itself, words[pick % words.length] ?? '')).toEqual([thing]);
    }),
  );
});
