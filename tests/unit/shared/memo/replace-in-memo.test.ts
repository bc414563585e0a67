import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemoBlock, MemoDocument, MemoInline } from '#shared/memo/memo-document.ts';
import { memoText } from '#shared/memo/memo-text.ts';
import { replaceInMemo } from '#shared/memo/replace-in-memo.ts';
import { applyEdits } from '#shared/text/moving/text-edit.ts';

const inline: fc.Arbitrary<MemoInline> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('text' as const),
      text: fc.stringMatching(/^[a-cü会ע]{1,6}$/u),
      marks: fc.constantFrom([], [{ type: 'bold' as const }]),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' as const }) },
);

const paragraph: fc.Arbitrary<MemoBlock> = fc.record({
  type: fc.constant('paragraph' as const),
  content: fc.array(inline, { maxLength: 4 }),
});

const block: fc.Arbitrary<MemoBlock> = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('bulletList' as const),
      content: fc.array(
        fc.record({
          type: fc.constant('listItem' as const),
          content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('blockquote' as const),
      content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    }),
  },
);

const memo: fc.Arbitrary<MemoDocument> = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(block, { minLength: 1, maxLength: 5 }),
});

describe('replaceInMemo', () => {
  test('does to the text what the edits say, within lines', () => {
    fc.assert(
      fc.property(memo, fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 4 }))), (document, cuts) => {
        const text = memoText(document);
        const edits: { start: number; end: number; text: string }[] = [];
        let free = 0;
        for (const [gap, length] of cuts) {
          const start = free + (gap % 7);
          const end = start + length;
          if (end <= text.length && !text.slice(start, end).includes('\n')) {
            edits.push({ start, end, text: 'X'.repeat(length % 3) });
          }
          free = end;
        }
        expect(memoText(replaceInMemo(document, edits))).toBe(applyEdits(text, edits));
      }),
    );
  });

  test('leaves the lines as they are where a name reaches over the end of one', () => {
    const lines = (...texts: readonly string[]): MemoDocument => ({
      type: 'doc',
      content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] })),
    });
    expect(
      replaceInMemo(lines('with Karen', 'Smith again'), [{ start: 5, end: 16, text: 'June Low' }]),
    ).toEqual(lines('with June Low', ' again'));
  });
});
