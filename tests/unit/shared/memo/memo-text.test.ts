import { expect, test } from 'vitest';
import { memoText } from '#shared/memo/memo-text.ts';

const quotation = {
  of: 'words',
  id: null,
  sourceId: '01990000-0000-7000-8001-000000000001',
  textHash: 'a'.repeat(64),
  start: 0,
  end: 5,
} as const;

const words = (text: string) => [{ type: 'text' as const, text, marks: [] }];

test('a memo as text has a line for each paragraph, heading, item and quotation', () => {
  const document = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 1 }, content: words('メモ') },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: words('one') }] },
          {
            type: 'listItem',
            content: [
              { type: 'paragraph', content: [...words('two'), { type: 'hardBreak' }, ...words('lines')] },
            ],
          },
        ],
      },
      { type: 'blockquote', content: [{ type: 'quotation', attrs: quotation }] },
      { type: 'paragraph', content: [] },
    ],
  } as const;
  expect(memoText(document)).toBe('メモ\none\ntwo\nlines\n\n');
  expect(memoText(document, ({ start, end }) => `“${start}–${end}”`)).toBe('メモ\none\ntwo\nlines\n“0–5”\n');
});
