import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeWords } from '#shared/protocol/like-words.ts';
import { wordLikeness } from '#shared/protocol/word-likeness.ts';

test('the list finds exactly the words that are alike, also when it has grown since it was asked', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, fc.nat(12), (terms, asked, first) => {
      const list = likeWords();
      const places = terms.slice(0, first).map(list.add);
      list.like(asked);
      places.push(...terms.slice(first).map(list.add));
      expect(places).toEqual([...terms.keys()]);
      const found = new Map(list.like(asked).map(({ term, likeness }) => [term, likeness]));
      for (const [index, term] of terms.entries()) {
        expect(found.get(index) ?? 0).toBe(wordLikeness(asked, term));
      }
    }),
  );
});
