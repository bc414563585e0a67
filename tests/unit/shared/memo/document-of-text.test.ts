import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOfText } from '#shared/memo/document-of-text.ts';
import { memoText } from '#shared/memo/memo-text.ts';

test('a memo made of a text says that text, whatever its line ends', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[^\r\n]*$/u)), (lines) => {
      const text = lines.join('\n');
      expect(memoText(documentOfText(text))).toBe(text);
      expect(documentOfText(lines.join('\r\n'))).toEqual(documentOfText(text));
    }),
  );
});
