import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeWords } from '#shared/protocol/like-words.ts';
import { wordLikeness } from '#shared/protocol/word-likeness.ts';

test('the index finds exactly the words that are alike', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, (terms, asked) => {
      const found = new Map(likeWords(terms)(asked).map(({ term, likeness }) => [term, likeness]));
      for (const [index, term] of terms.entries()) {
        expect(found.get(index) ?? 0).toBe(wordLikeness(asked, term));
      }
    }),
  );
});
