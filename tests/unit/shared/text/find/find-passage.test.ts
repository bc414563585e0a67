import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPassage, wordsOfQuery } from '#shared/text/find/find-passage.ts';
import { findWords } from '#shared/text/find/find-words.ts';

const shown = (text: string, query: string, prefix = false): string | null => {
  const passage = findPassage(text, query, { prefix });
  return passage === null ? null : text.slice(passage.start, passage.end);
};

test.each([
  ['We walk. Later we walk the rooms.', 'walk rooms', 'walk the rooms'],
  ['We walk. Later we walk the rooms.', 'rooms walk', 'walk the rooms'],
  ['Rooms, and rooms.', 'rooms', 'Rooms'],
  ['Rooms, and rooms.', 'rooms ROOMS', 'Rooms'],
  ['We don’t walk.', '“don’t walk”', 'don’t walk'],
  ['We walk.', 'walk rooms', null],
  ['We walk.', '… !', null],
  ['毎週月曜日に教室を回ります。', '教室 月曜日', '月曜日に教室'],
  ['نمشي في الصفوف معًا', 'الصفوف معا', 'الصفوف معًا'],
])('in “%s” the words “%s” stand together in %s', (text, query, expected) => {
  expect(shown(text, query)).toBe(expected);
});

test('words that are still being written are found in longer ones', () => {
  expect(shown('We compare what we wrote.', 'comp wrot', true)).toBe('compare what we wrot');
});

const word = fc.constantFrom('ann', 'Ben', 'cléo', 'ann ben', 'dé', '👩‍🏫', 'annie');
const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

test('a passage is the shortest stretch in which every word stands, and is there when each word is', () => {
  fc.assert(
    fc.property(text, fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean(), (said, asked, prefix) => {
      const query = asked.join(' ');
      const words = wordsOfQuery(query);
      const places = words.map((one) => findWords(said, one, { prefix }));
      const passage = findPassage(said, query, { prefix });
      expect(passage !== null).toBe(words.length > 0 && places.every((some) => some.length > 0));
      if (passage === null) return;
      const { start, end, marks } = passage;
      expect([marks[0]?.start, marks.at(-1)?.end]).toEqual([start, end]);
      const isHeld = places.every((some) => some.some((one) => one.start >= start && one.end <= end));
      expect(isHeld).toBe(true);
      const starts = places.flat().map((one) => one.start);
      const shortest = Math.min(
        ...starts.map((from) => {
          const ends = places.map((some) =>
            Math.min(...some.filter((one) => one.start >= from).map((one) => one.end), Infinity),
          );
          return Math.max(...ends) - from;
        }),
      );
      expect(end - start).toBe(shortest);
    }),
  );
});
