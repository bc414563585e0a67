import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt, sentenceEndAfter, sentenceStartBefore } from '#shared/text/sentences.ts';

/** Every sentence of a text, by going from end to end. */
function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (let at = 0; at < text.trimEnd().length;) {
    const end = sentenceEndAfter(text, at);
    const { start } = sentenceAt(text, end - 1);
    sentences.push(text.slice(start, end));
    at = end;
  }
  return sentences;
}

test.each([
  ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
  ['Dr. Smith met J. F. Kay.  So do I. Then', ['Dr. Smith met J. F. Kay.', 'So do I.', 'Then']],
  ['Line\nother line.\n\nLast', ['Line', 'other line.', 'Last']],
  ['そうです。はい。', ['そうです。', 'はい。']],
  ['She said: “Really?” Yes.', ['She said: “Really?”', 'Yes.']],
  ['Das gilt z.B. Hamburg. Gut.', ['Das gilt z.B. Hamburg.', 'Gut.']],
])('%j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('between two sentences stands the one before, on a blank line none', () => {
  expect(sentenceAt('One.  Two.', 5)).toEqual({ start: 0, end: 4 });
  expect(sentenceAt('One.\n\nTwo.', 5)).toEqual({ start: 5, end: 5 });
});

test('each step leads on, inside the text, and its start back again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(60), (text, where) => {
      const offset = Math.min(where, text.length);
      const end = sentenceEndAfter(text, offset);
      const start = sentenceStartBefore(text, offset);
      expect(end <= text.length && (end > offset || offset === text.length)).toBe(true);
      expect(start >= 0 && (start < offset || offset === 0)).toBe(true);
    }),
  );
});

test('a line without end is looked at a part at a time', () => {
  const text = 'word '.repeat(200_000);
  const { start, end } = sentenceAt(text, 500_000);
  expect(start).toBeLessThanOrEqual(500_000);
  expect(end - start).toBeLessThan(20_000);
});
